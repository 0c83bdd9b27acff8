package org.onescreen.desktop.mediation.calendar;

import java.time.LocalDate;
import java.util.List;

/// What a day holds.
///
/// @param due how many open cases have their limit on it
/// @param red how many of those are red
/// @param reminders how many open cases' parties are reminded on it of judicial confirmation
/// @param meetings the sessions arranged for it, the earliest first
record CaseDay(LocalDate day, long due, long red, long reminders, List<Meeting> meetings) {
  CaseDay {
    meetings = List.copyOf(meetings);
  }
}
