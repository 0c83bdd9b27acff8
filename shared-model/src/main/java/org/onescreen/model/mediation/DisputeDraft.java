package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// A case while it is made or changed: the one place that knows all its parts. What follows from
/// its state is worked out in [#finish].
public final class DisputeDraft {
  final Dispute was;
  final StoryDraft story;
  DivisionCode division;
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
  int policeCalls;
  int rung;
  @Nullable OlderDisputeType olderType;
  @Nullable NewerDisputeType newerType;
  @Nullable UUID sweep;

  DisputeDraft(Dispute was) {
    this(was, was.told());
  }

  /// @param told its story from now on
  public DisputeDraft(Dispute was, DisputeStory told) {
    this.was = was;
    story = new StoryDraft(told);
    division = was.division();
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
    policeCalls = was.policeCalls();
    rung = was.rung();
    olderType = was.olderType();
    newerType = was.newerType();
    sweep = was.sweep();
  }

  /// What it is about, in figures.
  ///
  /// @param yuan in dispute; null where none is known
  public DisputeDraft about(@Nullable Long yuan, int concerned, @Nullable DockingChannel from) {
    amount = yuan;
    people = concerned;
    docking = from;
    return this;
  }

  public DisputeDraft between(List<Party> others) {
    parties = List.copyOf(others);
    return this;
  }

  /// How it stands beside its state.
  public DisputeDraft standing(
      boolean underSupervision, boolean courtConfirmed, @Nullable LocalDate actedLast) {
    supervised = underSupervision;
    confirmed = courtConfirmed;
    lastActOn = actedLast;
    return this;
  }

  DisputeDraft edit(DisputeEdit edit) {
    title = edit.title() == null ? title : edit.title();
    retyped(edit);
    color = edit.color() == null ? color : edit.color();
    return this;
  }

  /// Another type takes the two other vocabularies with it, unless they are chosen too.
  private void retyped(DisputeEdit edit) {
    boolean other = edit.type() != null && edit.type() != type;
    type = edit.type() == null ? type : edit.type();
    olderType = edit.older() == null && !other ? olderType : edit.older();
    newerType = edit.newer() == null && !other ? newerType : edit.newer();
  }

  /// Something of substance was done: a session, a visit, a paper.
  void acted(LocalDate on) {
    LocalDate last = lastActOn;
    lastActOn = last != null && last.isAfter(on) ? last : on;
  }

  /// Another committee has taken it over. One that stands above looks after the place already, and
  /// takes it up to its level.
  void handedTo(DivisionCode committee, Ladder ladder) {
    if (!committee.contains(division)) {
      division = committee;
    }
    DivisionLevel theirs = committee.level();
    List<Rung> rungs = ladder.rungs();
    for (int i = 0; theirs.compareTo(level) < 0 && i < rungs.size(); i++) {
      if (rungs.get(i).level() == theirs) {
        level = theirs;
        rung = i;
        attempt = 1;
        escalated = true;
      }
    }
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

  /// The parties met.
  void met(DisputeMove move, SessionResult result) {
    SessionEntry entry = Objects.requireNonNull(move.session());
    Appointment appointment = story.appointment;
    story.sessions.add(
        new MediationSession(
            entry.on(),
            level,
            attempt,
            mediator,
            appointment == null ? null : appointment.room(),
            entry.open(),
            entry.invited(),
            entry.statements(),
            entry.outcome(),
            result));
    story.appointment = null;
    acted(entry.on());
  }

  /// An oral agreement holds at once (人民调解法 §30), a written one when all have signed.
  void agree(MediationAgreement agreement, boolean oral) {
    succeeded = true;
    settledInRoom = room != null && !escalated;
    story.agreement = oral ? agreement.effective(stageSince) : agreement;
  }

  /// All have signed, and the seal is on it.
  void sign() {
    MediationAgreement agreement = story.agreement;
    story.agreement = agreement == null ? null : agreement.effective(stageSince);
    acted(stageSince);
  }

  void file(String court) {
    story.confirmation = new JudicialConfirmation(court, stageSince, null, null, null);
    acted(stageSince);
  }

  void rule(boolean valid, @Nullable String ruling) {
    JudicialConfirmation filed = story.confirmation;
    story.confirmation =
        new JudicialConfirmation(
            filed == null ? "" : filed.court(),
            filed == null ? was.stageSince() : filed.filedOn(),
            stageSince,
            valid,
            ruling);
    confirmed = valid;
    acted(stageSince);
  }

  void investigate(Investigation made) {
    story.investigations.add(made);
    acted(made.on());
  }

  void visit(FollowUpVisit visit) {
    story.visits.add(visit);
    acted(visit.on());
  }

  /// With its limits worked out anew.
  public Dispute finish(DisputeClocks clocks) {
    Dispute bare = finish(Limit.of(was), 0, isActive());
    Limit limit = Limit.of(clocks.next(bare), clocks.confirmBy(bare).orElse(null));
    return finish(limit, Dossier.due(bare).size(), isActive());
  }

  /// A correction moves no limit.
  public Dispute finishAsItStood() {
    return finish(Limit.of(was), was.missingPapers(), was.active());
  }

  /// The limit that a case carries.
  private record Limit(
      @Nullable LocalDate due,
      @Nullable DisputeClock clock,
      @Nullable LocalDate risesOn,
      @Nullable LocalDate confirmBy) {
    static Limit of(Dispute dispute) {
      return new Limit(dispute.deadline(), dispute.clock(), dispute.risesOn(), dispute.confirmBy());
    }

    static Limit of(Optional<RunningClock> next, @Nullable LocalDate confirmBy) {
      return next.map(c -> new Limit(c.due(), c.clock(), c.risesOn(), confirmBy))
          .orElse(new Limit(null, null, null, confirmBy));
    }
  }

  private Dispute finish(Limit limit, int missingPapers, boolean active) {
    return new Dispute(
        was.id(),
        division,
        was.grid(),
        was.code(),
        title,
        type,
        was.source(),
        state,
        color,
        active,
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
        limit.due(),
        mediator,
        parties,
        limit.clock(),
        lastActOn,
        story.appointment == null ? null : DisputeClocks.day(story.appointment.from()),
        docking,
        amount,
        people,
        missingPapers,
        supervised,
        restricted,
        confirmed,
        repeated,
        policeTold,
        policeCalls,
        rung,
        olderType,
        newerType,
        sweep,
        limit.risesOn(),
        limit.confirmBy(),
        story.finish());
  }

  /// Until it is archived somebody has to visit, or to close the dossier.
  private boolean isActive() {
    return switch (state) {
      case ARCHIVED, WITHDRAWN, REFUSED -> false;
      default -> true;
    };
  }
}
