package org.onescreen.model.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onescreen.model.region.DivisionCode;

/// The public holidays and make-up days as the State Council gave them out for 2025 and 2026
/// (国务院办公厅关于 2025年、2026年部分节假日安排的通知). A later year is entered by whoever keeps the calendar.
public final class ChinaHolidays {
  private static final LocalDate KNOWN_UNTIL = LocalDate.of(2026, 12, 31);

  private ChinaHolidays() {}

  public static WorkingCalendar of(DivisionCode division) {
    return new WorkingCalendar(WorkingCalendar.idOf(division), division, days(), KNOWN_UNTIL);
  }

  private static List<SpecialDay> days() {
    List<SpecialDay> days = new ArrayList<>();
    free(days, "元旦", "2025-01-01", 1);
    free(days, "春节", "2025-01-28", 8);
    worked(days, "春节", "2025-01-26", "2025-02-08");
    free(days, "清明节", "2025-04-04", 3);
    free(days, "劳动节", "2025-05-01", 5);
    worked(days, "劳动节", "2025-04-27");
    free(days, "端午节", "2025-05-31", 3);
    free(days, "国庆节、中秋节", "2025-10-01", 8);
    worked(days, "国庆节、中秋节", "2025-09-28", "2025-10-11");
    free(days, "元旦", "2026-01-01", 3);
    worked(days, "元旦", "2026-01-04");
    free(days, "春节", "2026-02-15", 9);
    worked(days, "春节", "2026-02-14", "2026-02-28");
    free(days, "清明节", "2026-04-04", 3);
    free(days, "劳动节", "2026-05-01", 5);
    worked(days, "劳动节", "2026-05-09");
    free(days, "端午节", "2026-06-19", 3);
    free(days, "中秋节", "2026-09-25", 3);
    free(days, "国庆节", "2026-10-01", 7);
    worked(days, "国庆节", "2026-09-20", "2026-10-10");
    days.sort(Comparator.comparing(SpecialDay::day));
    return days;
  }

  private static void free(List<SpecialDay> days, String name, String from, int count) {
    for (int i = 0; i < count; i++) {
      days.add(new SpecialDay(LocalDate.parse(from).plusDays(i), false, name));
    }
  }

  private static void worked(List<SpecialDay> days, String name, String... each) {
    for (String day : each) {
      days.add(new SpecialDay(LocalDate.parse(day), true, name));
    }
  }
}
