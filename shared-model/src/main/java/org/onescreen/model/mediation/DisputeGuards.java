package org.onescreen.model.mediation;

import static org.onescreen.model.mediation.DisputeRefusal.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;

/// What the law and the policy ask of each step beside the table of the flow.
final class DisputeGuards {
  private final Dispute dispute;
  private final DisputeMove move;
  private final Circumstances circumstances;
  private final MediationPolicy policy;
  private final DisputeClocks clocks;

  DisputeGuards(
      Dispute dispute, DisputeMove move, Circumstances circumstances, DisputeClocks clocks) {
    this.dispute = dispute;
    this.move = move;
    this.circumstances = circumstances;
    this.policy = clocks.policy();
    this.clocks = clocks;
  }

  /// Why the step may not be taken; empty where it may.
  ///
  /// @param to where it leads
  Optional<Refusal> refusal(DisputeState to) {
    return first()
        .map(DisputeRefusal::refusal)
        .or(() -> papers(to))
        .or(() -> Texts.optional(move.note(), Texts.NOTE, "note"))
        .or(() -> Texts.optional(move.reference(), Texts.TITLE, "reference"));
  }

  private Optional<DisputeRefusal> first() {
    if (dispute.told().lines().size() >= DisputeStory.MOST_LINES) {
      return Optional.of(STORY_FULL);
    }
    return day().or(this::mediator).or(this::ofEvent);
  }

  /// A step happened on the day of the command or before, and not before what led to it.
  private Optional<DisputeRefusal> day() {
    LocalDate on = move.on();
    if (on == null) {
      return Optional.empty();
    }
    if (on.isAfter(circumstances.day())) {
      return Optional.of(DAY_AHEAD);
    }
    return on.isBefore(dispute.stageSince()) ? Optional.of(DAY_TOO_EARLY) : Optional.empty();
  }

  /// Whoever is named with a step must be one who may mediate; and whoever keeps out (§15) neither
  /// calls the parties together nor sits with them, nor stands under what they agree.
  private Optional<DisputeRefusal> mediator() {
    if (move.mediator() != null) {
      return MediatorGuard.assigned(dispute, move.mediator(), circumstances.around());
    }
    return switch (move.event()) {
      case SCHEDULE, START_SESSION, AGREE_WRITTEN, AGREE_ORAL ->
          unless(!MediatorGuard.recused(dispute, dispute.mediator()), MEDIATOR_RECUSED);
      default -> Optional.empty();
    };
  }

  private Optional<DisputeRefusal> ofEvent() {
    return switch (move.event()) {
      case REFUSE -> ended(EndGround::refuses);
      case TERMINATE -> terminated();
      case WITHDRAW, RELAPSE, BREACH -> unless(hasNote(), NOTE_MISSING);
      case ASSIGN -> MediatorGuard.assigned(dispute, move.mediator(), circumstances.around());
      case INVESTIGATE -> investigated();
      case SCHEDULE ->
          unless(canTry(), NO_TRIES_LEFT)
              .or(() -> RoomGuard.meeting(dispute.id(), move.appointment(), circumstances));
      case ESCALATE -> escalated();
      case NOT_AGREED -> SessionGuard.held(dispute, move, circumstances.day());
      case AGREE_WRITTEN, AGREE_ORAL ->
          SessionGuard.held(dispute, move, circumstances.day())
              .or(() -> AgreementGuard.complete(move));
      case FILE_CONFIRMATION -> filed();
      case PERFORM -> unless(allPaid(), NOT_ALL_PAID);
      case FOLLOW_UP -> visited();
      case ARCHIVE -> archived();
      default -> Optional.empty();
    };
  }

  private static Optional<DisputeRefusal> unless(boolean holds, DisputeRefusal why) {
    return holds ? Optional.empty() : Optional.of(why);
  }

  private boolean hasNote() {
    return move.note() != null && !move.note().isBlank();
  }

  private Optional<DisputeRefusal> ended(Predicate<EndGround> fits) {
    EndGround ground = move.ground();
    if (ground == null || !fits.test(ground)) {
      return Optional.of(GROUND_MISSING);
    }
    return unless(hasNote(), WAYS_NOT_TOLD);
  }

  private Optional<DisputeRefusal> terminated() {
    return ended(ground -> true)
        .or(
            () ->
                switch (Objects.requireNonNull(move.ground())) {
                  case EXHAUSTED ->
                      unless(policy.ladder().isTop(dispute) && triesMade(), NOT_EXHAUSTED);
                  case LIMIT_OVER -> unless(limitOver(), LIMIT_NOT_OVER);
                  default -> Optional.empty();
                });
  }

  /// One that nobody wrote down was not made.
  private Optional<DisputeRefusal> investigated() {
    Investigation made = move.investigation();
    if (made == null || !made.whole()) {
      return Optional.of(RECORD_MISSING);
    }
    if (made.on().isAfter(circumstances.day())) {
      return Optional.of(DAY_AHEAD);
    }
    return unless(!made.on().isBefore(dispute.stageSince()), DAY_TOO_EARLY)
        .or(
            () ->
                unless(
                    dispute.told().investigated().size() < DisputeStory.MOST_INVESTIGATIONS,
                    STORY_FULL));
  }

  private boolean limitOver() {
    return clocks.running(dispute).stream()
        .anyMatch(
            c ->
                c.clock() == DisputeClock.MEDIATION
                    && c.on(circumstances.day()) == RunningClock.Standing.OVERDUE);
  }

  /// The attempt is the last that was held: where the next is to come, so many have failed.
  private boolean triesMade() {
    return dispute.state() == DisputeState.NEXT_TRY
        && dispute.attempt() >= policy.ladder().of(dispute).tries();
  }

  private boolean canTry() {
    return !triesMade();
  }

  private Optional<DisputeRefusal> escalated() {
    boolean late =
        clocks.running(dispute).stream()
            .anyMatch(
                c ->
                    c.clock() == DisputeClock.LEVEL
                        && c.on(circumstances.day()) == RunningClock.Standing.OVERDUE);
    return unless(late || triesMade(), TRIES_LEFT)
        .or(() -> unless(!policy.ladder().isTop(dispute), TOP_LEVEL));
  }

  private Optional<DisputeRefusal> filed() {
    LocalDate on = move.on() == null ? circumstances.day() : move.on();
    Optional<LocalDate> last = clocks.confirmBy(dispute);
    if (last.isEmpty()) {
      boolean agreed = dispute.told().agreement() != null;
      return Optional.of(agreed ? ALREADY_SO : AGREEMENT_MISSING);
    }
    return unless(!on.isAfter(last.get()), PAST_CONFIRMATION)
        .or(() -> unless(move.reference() != null && !move.reference().isBlank(), COURT_MISSING));
  }

  private boolean allPaid() {
    MediationAgreement agreement = dispute.told().agreement();
    return agreement == null || agreement.instalments().stream().allMatch(i -> i.paidOn() != null);
  }

  private Optional<DisputeRefusal> visited() {
    FollowUpVisit visit = move.visit();
    if (visit == null || visit.note().isBlank() || visit.satisfaction() < 0) {
      return Optional.of(VISIT_MISSING);
    }
    if (visit.on().isAfter(circumstances.day())) {
      return Optional.of(DAY_AHEAD);
    }
    return unless(!visit.on().isBefore(dispute.stageSince()), DAY_TOO_EARLY);
  }

  /// A visit that is due is made first; those of later fall away for a reason only.
  private Optional<DisputeRefusal> archived() {
    Optional<RunningClock> visit =
        dispute.state() == DisputeState.VISITED ? clocks.nextVisit(dispute) : Optional.empty();
    return visit.flatMap(
        next ->
            next.due().isAfter(circumstances.day())
                ? unless(hasNote(), VISITS_LEFT)
                : Optional.of(VISIT_DUE));
  }

  /// Names what lacks: whoever is refused goes and gets it.
  private Optional<Refusal> papers(DisputeState to) {
    List<DossierPaper> missing = Dossier.missing(dispute, to);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(PAPERS_MISSING.refusal(missing.stream().map(Enum::name).toList()));
  }

  /// Of what a text must be.
  static boolean filled(@Nullable String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }
}
