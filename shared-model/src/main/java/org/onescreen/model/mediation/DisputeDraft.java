package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.region.DivisionLevel;

/// A case while a rule changes it. What follows from its state is worked out in [#finish].
final class DisputeDraft {
  private final Dispute was;
  private String title;
  private DisputeType type;
  private RiskColor color;
  DisputeState state;
  DivisionLevel level;
  int attempt;
  boolean escalated;
  @Nullable UUID room;
  boolean settledInRoom;
  boolean succeeded;
  boolean performed;
  LocalDate acceptedOn;
  LocalDate stageSince;
  UUID mediator;

  DisputeDraft(Dispute was) {
    this.was = was;
    title = was.title();
    type = was.type();
    color = was.color();
    state = was.state();
    level = was.level();
    attempt = was.attempt();
    escalated = was.escalated();
    room = was.room();
    settledInRoom = was.settledInRoom();
    succeeded = was.succeeded();
    performed = was.performed();
    acceptedOn = was.acceptedOn();
    stageSince = was.stageSince();
    mediator = was.mediator();
  }

  DisputeDraft edit(DisputeEdit edit) {
    title = edit.title() == null ? title : edit.title();
    type = edit.type() == null ? type : edit.type();
    color = edit.color() == null ? color : edit.color();
    return this;
  }

  /// Another round begins: the committee accepts anew, and what the last one reached no longer
  /// holds.
  void beginRound() {
    acceptedOn = stageSince;
    attempt = 1;
    settledInRoom = false;
    succeeded = false;
    performed = false;
  }

  Dispute finish() {
    boolean moved = state != was.state();
    return new Dispute(
        was.id(),
        was.division(),
        was.grid(),
        was.code(),
        title,
        type,
        was.source(),
        state,
        color,
        moved ? isActive() : was.active(),
        DisputeFlow.IN_MEDIATION.contains(state),
        level,
        attempt,
        escalated,
        room,
        settledInRoom,
        succeeded,
        performed,
        acceptedOn,
        stageSince,
        moved ? DisputeLimits.deadline(state, acceptedOn, stageSince) : was.deadline(),
        mediator,
        was.parties());
  }

  private boolean isActive() {
    return switch (state) {
      case ARCHIVED, WITHDRAWN, REFUSED -> false;
      case VISITED -> !performed;
      default -> true;
    };
  }
}
