package org.onescreen.model.flow;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// Which days are worked in a division and all below it. Saturdays and Sundays are free but where a
/// make-up day says otherwise; every year the State Council says which days are special.
///
/// @param days in their order, none twice, at most [#MOST_DAYS]
/// @param knownUntil the last day for which the special days are known; after it only weekdays
///   count
/// @param log what was changed, the oldest first; null in a row of before, see [#changes]
public record WorkingCalendar(
    UUID id,
    DivisionCode division,
    List<SpecialDay> days,
    LocalDate knownUntil,
    @Nullable List<RuleChange> log)
    implements CentreRecord {
  public static final int MOST_DAYS = 1000;

  public static final Kind<WorkingCalendar> KIND =
      Kind.of(55, "working-calendar", WorkingCalendar.class).priority(Priority.RULES).build();

  /// Where a division's calendar cannot be found.
  public static final WorkingCalendar DEFAULT = ChinaHolidays.of(new DivisionCode("100000000000"));

  public WorkingCalendar {
    days = List.copyOf(days);
    log = log == null ? null : List.copyOf(log);
  }

  /// One that nobody changed yet.
  public WorkingCalendar(
      UUID id, DivisionCode division, List<SpecialDay> days, LocalDate knownUntil) {
    this(id, division, days, knownUntil, null);
  }

  /// The oldest first.
  public List<RuleChange> changes() {
    return log == null ? List.of() : log;
  }

  /// A division has one calendar, so that everybody finds it.
  public static UUID idOf(DivisionCode division) {
    return UUID.nameUUIDFromBytes(
        ("working-calendar:" + division.code()).getBytes(StandardCharsets.UTF_8));
  }

  /// The calendar of the division, or of the next one above it that has one.
  public static WorkingCalendar of(DivisionCode division, Surroundings around) {
    Optional<DivisionCode> at = Optional.of(division);
    while (at.isPresent()) {
      Optional<WorkingCalendar> found = around.find(KIND, idOf(at.get()));
      if (found.isPresent()) {
        return found.get();
      }
      at = at.get().parent();
    }
    return DEFAULT;
  }

  /// True where it is known which days around it are special: a limit that ends later may still
  /// move.
  public boolean knows(LocalDate day) {
    return !day.isAfter(knownUntil);
  }

  public boolean isWorking(LocalDate day) {
    for (SpecialDay special : days) {
      if (special.day().equals(day)) {
        return special.working();
      }
    }
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
  }

  /// The `count`-th working day after `day`; `day` itself for none.
  public LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate end = day;
    for (int left = count; left > 0; ) {
      end = end.plusDays(1);
      if (isWorking(end)) {
        left--;
      }
    }
    return end;
  }
}
