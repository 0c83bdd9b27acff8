package org.onescreen.model.incident;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Takes an incident one line further in its table.
final class IncidentStep implements Rule<GridIncident, IncidentMove> {
  @Override
  public Decision<GridIncident> decide(
      Optional<GridIncident> current, IncidentMove move, Circumstances circumstances) {
    GridIncident incident = current.orElseThrow();
    Optional<IncidentState> to = IncidentFlow.TABLE.after(incident.state(), move.event());
    if (to.isEmpty()) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, incident.state().name());
    }
    if (!IncidentDuties.of(move.event()).contains(circumstances.actor().role())) {
      return Decision.refused(Reason.NOT_PERMITTED, move.event().name());
    }
    return arguments(incident, move)
        .<Decision<GridIncident>>map(Decision::refused)
        .orElseGet(() -> Decision.done(moved(incident, move, to.get(), circumstances.at())));
  }

  private static Optional<Refusal> arguments(GridIncident incident, IncidentMove move) {
    Instant due = move.dueAt();
    if (move.event() == IncidentEvent.APPROVE && (due == null || !due.isAfter(incident.dueAt()))) {
      return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "dueAt"));
    }
    return IncidentDuties.needsNote(move.event())
        ? Texts.required(move.note(), Texts.NOTE, "note")
        : Texts.optional(move.note(), Texts.NOTE, "note");
  }

  private static GridIncident moved(
      GridIncident incident, IncidentMove move, IncidentState to, Instant at) {
    Instant due = dueAt(incident, move, at);
    Instant finished = finishedAt(incident, to, at);
    return new GridIncident(
        incident.id(),
        incident.division(),
        incident.grid(),
        incident.code(),
        incident.title(),
        incident.category(),
        incident.source(),
        incident.level(),
        incident.color(),
        to,
        finished == null,
        incident.position(),
        incident.reportedAt(),
        incident.day(),
        due,
        finished,
        finished == null ? null : !finished.isAfter(due),
        incident.reporter(),
        incident.reporterPhone());
  }

  private static Instant dueAt(GridIncident incident, IncidentMove move, Instant at) {
    Instant given = move.dueAt();
    if (move.event() == IncidentEvent.APPROVE && given != null) {
      return given;
    }
    return move.event() == IncidentEvent.VERIFY_FAIL
        ? at.plus(IncidentLimits.again(incident.color()))
        : incident.dueAt();
  }

  /// A desk's clock may be slow: nothing is finished before it was reported.
  private static @Nullable Instant finishedAt(GridIncident incident, IncidentState to, Instant at) {
    if (!IncidentFlow.FINISHED.contains(to)) {
      return null;
    }
    Instant before = incident.finishedAt();
    if (before != null) {
      return before;
    }
    return at.isBefore(incident.reportedAt()) ? incident.reportedAt() : at;
  }
}
