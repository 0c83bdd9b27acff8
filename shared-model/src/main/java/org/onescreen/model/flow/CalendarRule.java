package org.onescreen.model.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Puts a division's special days in order. Deadlines that were told to people stay as they are;
/// the new days count from the next step of each case.
final class CalendarRule implements Rule<WorkingCalendar, CalendarChange> {
  @Override
  public Decision<WorkingCalendar> decide(
      Optional<WorkingCalendar> current, CalendarChange change, Circumstances circumstances) {
    WorkingCalendar before = current.orElseThrow();
    List<SpecialDay> days =
        change.days().stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
    boolean once = days.stream().map(SpecialDay::day).distinct().count() == days.size();
    if (!once || days.size() > WorkingCalendar.MOST_DAYS) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "days");
    }
    return days.stream()
        .flatMap(day -> Texts.required(day.name(), SpecialDay.NAME, "days.name").stream())
        .findFirst()
        .<Decision<WorkingCalendar>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new WorkingCalendar(
                        before.id(), before.division(), days, change.knownUntil())));
  }
}
