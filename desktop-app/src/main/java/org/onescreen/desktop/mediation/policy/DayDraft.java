package org.onescreen.desktop.mediation.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onescreen.model.flow.SpecialDay;

/// The special days while somebody changes them.
final class DayDraft {
  private final Map<LocalDate, SpecialDay> days = new TreeMap<>();

  void set(Collection<SpecialDay> all) {
    days.clear();
    add(all);
  }

  /// Of two of one day the later counts.
  void add(Collection<SpecialDay> more) {
    more.forEach(day -> days.put(day.day(), day));
  }

  Optional<SpecialDay> at(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  boolean working(LocalDate day) {
    return at(day).map(SpecialDay::working).orElse(!weekend(day));
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  void mark(LocalDate day, boolean working, String name) {
    days.put(day, new SpecialDay(day, working, name));
  }

  void plain(LocalDate day) {
    days.remove(day);
  }

  List<SpecialDay> all() {
    return List.copyOf(days.values());
  }

  List<SpecialDay> of(int year) {
    return days.values().stream().filter(day -> day.day().getYear() == year).toList();
  }
}
