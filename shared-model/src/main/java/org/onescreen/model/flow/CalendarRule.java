package org.onescreen.model.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;
import org.onescreen.model.flow.RuleChange.Item;

/// Puts a division's special days in order and writes down which changed. The cases' limits follow
/// by commands of their own.
final class CalendarRule {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  private CalendarRule() {}

  static Decision<WorkingCalendar> set(
      Optional<WorkingCalendar> current, CalendarChange change, Circumstances circumstances) {
    return decide(current.orElseThrow(), change, circumstances);
  }

  /// What was changed is told against the calendar that held there until now.
  static Decision<WorkingCalendar> first(FirstCalendar first, Circumstances circumstances) {
    if (!circumstances.record().equals(WorkingCalendar.idOf(first.division()))) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "division");
    }
    WorkingCalendar above = WorkingCalendar.of(first.division(), circumstances.around());
    WorkingCalendar own =
        new WorkingCalendar(
            circumstances.record(), first.division(), above.days(), above.knownUntil(), null);
    return decide(own, first.calendar(), circumstances);
  }

  private static Decision<WorkingCalendar> decide(
      WorkingCalendar before, CalendarChange change, Circumstances circumstances) {
    List<SpecialDay> days =
        change.days().stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
    return wrong(days)
        .<Decision<WorkingCalendar>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new WorkingCalendar(
                        before.id(),
                        before.division(),
                        days,
                        change.knownUntil(),
                        RuleChange.logged(
                            before.log(),
                            changed(before, days, change.knownUntil()),
                            circumstances))));
  }

  private static Optional<Refusal> wrong(List<SpecialDay> days) {
    boolean once = days.stream().map(SpecialDay::day).distinct().count() == days.size();
    boolean near = days.stream().allMatch(d -> !d.day().isBefore(FIRST) && d.day().isBefore(LAST));
    if (!once || !near || days.size() > WorkingCalendar.MOST_DAYS) {
      return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "days"));
    }
    return days.stream()
        .flatMap(day -> Texts.required(day.name(), SpecialDay.NAME, "days.name").stream())
        .findFirst();
  }

  private static List<Item> changed(
      WorkingCalendar before, List<SpecialDay> days, LocalDate knownUntil) {
    Map<LocalDate, String> was = told(before.days());
    Map<LocalDate, String> now = told(days);
    TreeSet<LocalDate> all = new TreeSet<>(was.keySet());
    all.addAll(now.keySet());
    List<Item> items = new ArrayList<>();
    items.add(new Item("knownUntil", before.knownUntil().toString(), knownUntil.toString()));
    for (LocalDate day : all) {
      items.add(new Item("day:" + day, was.getOrDefault(day, ""), now.getOrDefault(day, "")));
    }
    return items;
  }

  private static Map<LocalDate, String> told(List<SpecialDay> days) {
    Map<LocalDate, String> told = new HashMap<>();
    days.forEach(day -> told.put(day.day(), (day.working() ? "WORK:" : "FREE:") + day.name()));
    return told;
  }
}
