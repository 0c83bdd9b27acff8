package org.onescreen.desktop.antifraud.gap;

import java.time.LocalDate;

/// When people are together anyway (report 000: 春耕茶采, 疫苗接种; the rest is our own).
public enum Season {
  SPRING_WORK,
  SUMMER_HOLIDAY,
  HARVEST,
  NEW_YEAR;

  static Season of(LocalDate day) {
    return switch (day.getMonth()) {
      case MARCH, APRIL, MAY -> SPRING_WORK;
      case JUNE, JULY, AUGUST -> SUMMER_HOLIDAY;
      case SEPTEMBER, OCTOBER, NOVEMBER -> HARVEST;
      case DECEMBER, JANUARY, FEBRUARY -> NEW_YEAR;
    };
  }
}
