package org.onescreen.model.mediation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;

/// What may be done to a sweep.
public final class SweepCommands {
  private static final Set<Role> ROLES = Set.of(Role.OPERATOR, Role.MEDIATOR, Role.DIRECTOR);
  private static final int LONGEST_DAYS = 366;

  public static final CommandType<DisputeSweep, SweepEntry> OPEN =
      new CommandType<>(
          "sweep.open",
          DisputeSweep.KIND,
          SweepEntry.class,
          true,
          ROLES,
          Map.of(),
          (_, entry, circumstances) -> opened(entry, circumstances));

  /// Of two who count at once a person says whose count stands.
  public static final CommandType<DisputeSweep, SweepCount> COUNT =
      new CommandType<>(
          "sweep.count",
          DisputeSweep.KIND,
          SweepCount.class,
          false,
          ROLES,
          Map.of(
              "visited", FieldPolicy.ASK_IF_SET,
              "found", FieldPolicy.ASK_IF_SET,
              "prevented", FieldPolicy.ASK_IF_SET,
              "closed", FieldPolicy.LATEST),
          (current, count, _) -> counted(current, count));

  public static final List<CommandType<?, ?>> ALL = List.of(OPEN, COUNT);

  private SweepCommands() {}

  private static Decision<DisputeSweep> opened(SweepEntry entry, Circumstances circumstances) {
    long days = ChronoUnit.DAYS.between(entry.day(), entry.until());
    if (days < 0 || days > LONGEST_DAYS) {
      return Decision.refused(DisputeRefusal.SWEEP_DAYS.refusal());
    }
    return Texts.required(entry.name(), Texts.TITLE, "name")
        .<Decision<DisputeSweep>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new DisputeSweep(
                        circumstances.record(),
                        entry.division(),
                        entry.day(),
                        0,
                        0,
                        entry.name().strip(),
                        entry.until(),
                        0,
                        false)));
  }

  private static Decision<DisputeSweep> counted(Optional<DisputeSweep> current, SweepCount count) {
    DisputeSweep sweep = current.orElseThrow();
    if (sweep.closed()) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, "closed");
    }
    return count.sound()
        ? Decision.done(sweep.with(count))
        : Decision.refused(DisputeRefusal.SWEEP_COUNTS.refusal());
  }
}
