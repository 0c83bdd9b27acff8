package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.region.DivisionLevel;

/// A case while a rule changes it. What follows from its state is worked out in [#finish].
final class DisputeDraft {
  final Dispute was;
  final StoryDraft story;
  String title;
  DisputeType type;
  RiskColor color;
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
  List<Party> parties;
  @Nullable LocalDate lastActOn;
  @Nullable DockingChannel docking;
  @Nullable Long amount;
  int people;
  boolean supervised;
  boolean restricted;
  boolean confirmed;
  boolean repeated;
  boolean policeTold;
  @Nullable String number;

  DisputeDraft(Dispute was) {
    this.was = was;
    story = new StoryDraft(was.told());
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
    parties = was.parties();
    lastActOn = was.lastActOn();
    docking = was.docking();
    amount = was.amount();
    people = was.people();
    supervised = was.supervised();
    restricted = was.restricted();
    confirmed = was.confirmed();
    repeated = was.repeated();
    policeTold = was.policeTold();
    number = was.number();
  }

  DisputeDraft edit(DisputeEdit edit) {
    title = edit.title() == null ? title : edit.title();
    type = edit.type() == null ? type : edit.type();
    color = edit.color() == null ? color : edit.color();
    return this;
  }

  /// Something of substance was done: a session, a visit, a paper.
  void acted(LocalDate on) {
    LocalDate last = lastActOn;
    lastActOn = last != null && last.isAfter(on) ? last : on;
  }

  /// Another round begins: the committee accepts anew, and what the last one reached no longer
  /// holds.
  void beginRound() {
    acceptedOn = stageSince;
    attempt = 1;
    settledInRoom = false;
    succeeded = false;
    performed = false;
    confirmed = false;
    repeated = true;
    story.beginRound();
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
        parties,
        was.clock(),
        lastActOn,
        docking,
        amount,
        people,
        was.missingPapers(),
        supervised,
        restricted,
        confirmed,
        repeated,
        policeTold,
        number,
        story.finish());
  }

  private boolean isActive() {
    return switch (state) {
      case ARCHIVED, WITHDRAWN, REFUSED -> false;
      case VISITED -> !performed;
      default -> true;
    };
  }
}
