package org.onescreen.model.video;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Makes, changes and withdraws patrols, and writes their log.
public final class PatrolCommands {
  private static final Set<Role> VIEWERS = Set.of(Role.OPERATOR, Role.DIRECTOR);

  public static final CommandType<PatrolPlan, PatrolEntry> MAKE =
      new CommandType<>(
          "patrol-plan.make",
          PatrolPlan.KIND,
          PatrolEntry.class,
          true,
          VIEWERS,
          Map.of(),
          (_, entry, now) -> plan(entry, now));

  public static final CommandType<PatrolPlan, PatrolEntry> CHANGE =
      new CommandType<>(
          "patrol-plan.change",
          PatrolPlan.KIND,
          PatrolEntry.class,
          false,
          VIEWERS,
          Map.of(
              "active", FieldPolicy.ASK,
              "holdOnAlarm", FieldPolicy.ASK_IF_SET,
              "name", FieldPolicy.LATEST,
              "stops", FieldPolicy.ASK_IF_SET),
          (current, entry, now) ->
              current.orElseThrow().active()
                  ? plan(entry, now)
                  : Decision.refused(Reason.NOT_IN_THIS_STATE, "active"));

  public static final CommandType<PatrolPlan, NoArguments> WITHDRAW =
      new CommandType<>(
          "patrol-plan.withdraw",
          PatrolPlan.KIND,
          NoArguments.class,
          false,
          VIEWERS,
          Map.of("active", FieldPolicy.ASK),
          (current, _, _) -> Decision.done(withdrawn(current.orElseThrow())));

  public static final CommandType<PatrolRecord, PatrolPage> WRITE =
      new CommandType<>(
          "patrol-record.write",
          PatrolRecord.KIND,
          PatrolPage.class,
          true,
          VIEWERS,
          Map.of(),
          (_, page, now) -> written(page, now));

  public static final List<CommandType<?, ?>> ALL = List.of(MAKE, CHANGE, WITHDRAW, WRITE);

  private PatrolCommands() {}

  private static Decision<PatrolPlan> plan(PatrolEntry entry, Rule.Circumstances now) {
    return Texts.required(entry.name(), Texts.TITLE, "name")
        .or(() -> badStops(entry.stops()))
        .<Decision<PatrolPlan>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new PatrolPlan(
                        now.record(),
                        entry.division(),
                        entry.name(),
                        entry.stops(),
                        entry.holdOnAlarm(),
                        true)));
  }

  private static Optional<Refusal> badStops(List<PatrolStop> stops) {
    boolean many = stops.isEmpty() || stops.size() > PatrolPlan.MOST_STOPS;
    return many || stops.stream().anyMatch(PatrolCommands::isOut)
        ? Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "stops"))
        : Optional.empty();
  }

  private static boolean isOut(PatrolStop stop) {
    return stop.seconds() < PatrolStop.SHORTEST
        || stop.seconds() > PatrolStop.LONGEST
        || stop.preset() < 0
        || stop.preset() > PatrolStop.LAST_PRESET;
  }

  private static PatrolPlan withdrawn(PatrolPlan plan) {
    return new PatrolPlan(
        plan.id(), plan.division(), plan.name(), plan.stops(), plan.holdOnAlarm(), false);
  }

  private static Decision<PatrolRecord> written(PatrolPage page, Rule.Circumstances now) {
    if (page.sights().isEmpty() || page.sights().size() > PatrolRecord.MOST_SIGHTS) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "sights");
    }
    return Texts.required(page.name(), Texts.TITLE, "name")
        .<Decision<PatrolRecord>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new PatrolRecord(
                        now.record(),
                        page.division(),
                        page.plan(),
                        page.name(),
                        now.actor().displayName(),
                        page.sights().getFirst().from(),
                        page.sights(),
                        Math.toIntExact(
                            page.sights().stream().filter(PatrolSight::live).count()))));
  }
}
