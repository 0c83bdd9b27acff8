package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.mediation.AgreementTerm;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.EndGround;
import org.onescreen.model.mediation.FollowUpVisit;
import org.onescreen.model.mediation.Handover;
import org.onescreen.model.mediation.Instalment;
import org.onescreen.model.mediation.JudicialConfirmation;
import org.onescreen.model.mediation.KeptPaper;
import org.onescreen.model.mediation.MediationAgreement;
import org.onescreen.model.mediation.MediationSession;
import org.onescreen.model.mediation.SessionResult;
import org.onescreen.model.mediation.StoryAct;
import org.onescreen.model.mediation.StoryLine;
import org.onescreen.model.region.DivisionLevel;

/// Tells one case's story: the steps of its [DisputeTale] on days between its acceptance and today,
/// with the sessions, papers and agreement that belong to them.
final class DisputeTeller {
  private static final int OPENS = 9 * 3600;
  private static final int STEP = 300;

  private final Setting setting;
  private final Dice dice;
  private final Dispute dispute;
  private final String place;
  private final boolean confirmed;
  private final List<StoryLine> lines = new ArrayList<>();
  private final List<MediationSession> sessions = new ArrayList<>();
  private final List<FollowUpVisit> visits = new ArrayList<>();
  private final List<KeptPaper> papers = new ArrayList<>();
  private final List<Handover> handovers = new ArrayList<>();
  private @Nullable Appointment appointment;
  private @Nullable MediationAgreement agreement;
  private @Nullable JudicialConfirmation confirmation;
  private @Nullable LocalDate acted;
  private DivisionLevel level = DivisionLevel.VILLAGE;
  private int attempt = 1;

  /// @param place what its village is called
  DisputeTeller(Setting setting, Dice dice, Dispute dispute, String place, boolean confirmed) {
    this.setting = setting;
    this.dice = dice;
    this.dispute = dispute;
    this.place = place;
    this.confirmed = confirmed;
  }

  DisputeStory tell() {
    DisputeTale tale = DisputeTale.of(dispute, confirmed, dice);
    if (!dispute.escalated()) {
      level = dispute.level();
    }
    line(dispute.acceptedOn(), StoryAct.REGISTERED, null, null, dispute.source().name(), null);
    List<DisputeTale.Step> steps = tale.steps();
    for (int i = 0; i < steps.size(); i++) {
      take(steps.get(i), day(i, steps));
    }
    return new DisputeStory(
        pick("facts"),
        lines,
        sessions,
        List.of(),
        appointment,
        agreement,
        confirmation,
        visits,
        papers,
        List.of(),
        handovers,
        List.of(),
        List.of());
  }

  /// The day of the last substantive act; empty where there was none.
  Optional<LocalDate> actedOn() {
    return Optional.ofNullable(acted);
  }

  /// The first steps are of the day of acceptance, the last is of the day on which it came to its
  /// state, and the others lie between.
  private LocalDate day(int number, List<DisputeTale.Step> steps) {
    if (number == steps.size() - 1) {
      return steps.get(number).to() == DisputeState.ACCEPTED && !dispute.escalated()
          ? dispute.acceptedOn()
          : dispute.stageSince();
    }
    int first = firstAfterAcceptance(steps);
    if (number <= first) {
      return dispute.acceptedOn();
    }
    long days = ChronoUnit.DAYS.between(dispute.acceptedOn(), dispute.stageSince());
    return dispute.acceptedOn().plusDays(days * (number - first) / (steps.size() - first));
  }

  private static int firstAfterAcceptance(List<DisputeTale.Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).event() == DisputeEvent.ACCEPT) {
        return i;
      }
    }
    return 0;
  }

  private void take(DisputeTale.Step step, LocalDate on) {
    String note = null;
    String detail = null;
    switch (step.event()) {
      case ACCEPT -> {
        paper(DossierPaper.ACCEPTANCE_FORM, on);
        paper(DossierPaper.RIGHTS_NOTICE, on);
        if (!dispute.active() || dice.chance(0.8)) {
          paper(DossierPaper.IDENTITY, on);
        }
      }
      case INVESTIGATE -> {
        paper(DossierPaper.INVESTIGATION_RECORD, on);
        acted(on);
      }
      case SCHEDULE -> appointment = meeting(on);
      case NOT_AGREED -> {
        met(on, SessionResult.NOT_AGREED, pick("failed"));
        attempt++;
      }
      case ESCALATE -> {
        note = pick("up");
        handovers.add(up(on, note));
      }
      case TAKE_OVER -> {
        level = dispute.level();
        attempt = 1;
        handovers.set(0, received(handovers.getFirst(), on));
      }
      case AGREE_WRITTEN -> agree(on, false);
      case AGREE_ORAL -> agree(on, true);
      case SIGN_ALL -> agreement = effective(on);
      case FILE_CONFIRMATION -> {
        confirmation = new JudicialConfirmation(court(), on, null, null, null);
        paper(DossierPaper.CONFIRMATION_PAPERS, on);
        acted(on);
      }
      case RULED_VALID -> {
        confirmation = new JudicialConfirmation(court(), filedOn(on), on, true, null);
        acted(on);
      }
      case PERFORM -> paper(DossierPaper.PERFORMANCE_RECEIPT, on);
      case BREACH -> note = pick("breach");
      case TERMINATE -> {
        note = pick("ways");
        detail = EndGround.PARTY_REFUSES.name();
        paper(DossierPaper.TERMINATION, on);
      }
      case FOLLOW_UP -> visit(on);
      default -> {
        // The line says it all.
      }
    }
    line(on, StoryAct.STEP, step.event(), step.to(), detail, note);
  }

  private void line(
      LocalDate on,
      StoryAct act,
      @Nullable DisputeEvent event,
      @Nullable DisputeState to,
      @Nullable String detail,
      @Nullable String note) {
    Instant at = setting.clock().at(on, OPENS + STEP * lines.size());
    Instant now = setting.clock().now();
    lines.add(new StoryLine(at.isAfter(now) ? now : at, on, place, act, event, to, detail, note));
  }

  private void paper(DossierPaper paper, LocalDate on) {
    papers.add(new KeptPaper(paper, on, null));
  }

  private void acted(LocalDate on) {
    acted = on;
  }

  private Appointment meeting(LocalDate on) {
    LocalDate day =
        dispute.state() == DisputeState.SCHEDULED ? on.plusDays(dice.between(1, 3)) : on;
    Instant from = setting.clock().at(day, OPENS + 1800 * dice.below(12));
    return new Appointment(dispute.room(), from, from.plusSeconds(3600), dice.chance(0.3), "");
  }

  private void met(LocalDate on, SessionResult result, String outcome) {
    UUID mediator = dispute.mediator();
    sessions.add(
        new MediationSession(
            on,
            level,
            attempt,
            mediator,
            dispute.room(),
            dice.chance(0.3),
            "",
            pick("statements"),
            outcome,
            result));
    paper(DossierPaper.SESSION_RECORD, on);
    acted(on);
    appointment = null;
  }

  private void agree(LocalDate on, boolean oral) {
    met(on, oral ? SessionResult.AGREED_ORAL : SessionResult.AGREED_WRITTEN, pick("agreed"));
    paper(oral ? DossierPaper.ORAL_AGREEMENT_FORM : DossierPaper.AGREEMENT, on);
    boolean open = dispute.state() == DisputeState.PERFORMING;
    LocalDate due =
        dispute.state() == DisputeState.BREACHED
            ? dispute.stageSince().minusDays(1).isBefore(on)
                ? on
                : dispute.stageSince().minusDays(1)
            : on.plusDays(open ? 60 + dice.below(60) : 3 + dice.below(40));
    agreement =
        new MediationAgreement(
            oral,
            on,
            oral ? on : null,
            pick("facts"),
            List.of(new AgreementTerm(pick("term")), new AgreementTerm(pick("term"))),
            pick("mode"),
            Words.fill(setting.words().one("story.place"), place),
            due,
            open ? instalments(on, due) : List.of());
  }

  private List<Instalment> instalments(LocalDate agreed, LocalDate due) {
    int count = dice.between(2, 4);
    long yuan = 500L * dice.between(1, 12);
    List<Instalment> all = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      LocalDate on = agreed.plusDays(ChronoUnit.DAYS.between(agreed, due) * i / count);
      boolean paid = on.isBefore(setting.clock().today());
      all.add(new Instalment(on, yuan, paid ? on : null));
    }
    return all;
  }

  private @Nullable MediationAgreement effective(LocalDate on) {
    MediationAgreement made = agreement;
    return made == null
        ? null
        : new MediationAgreement(
            made.oral(),
            made.agreedOn(),
            on,
            made.facts(),
            made.terms(),
            made.mode(),
            made.place(),
            made.dueOn(),
            made.instalments());
  }

  private LocalDate filedOn(LocalDate otherwise) {
    JudicialConfirmation filed = confirmation;
    return filed == null ? otherwise : filed.filedOn();
  }

  private void visit(LocalDate on) {
    boolean performed = dispute.performed();
    visits.add(
        new FollowUpVisit(
            on, visits.isEmpty() ? 7 : 30, performed, dice.between(3, 5), false, pick("visit")));
    paper(DossierPaper.FOLLOW_UP_RECORD, on);
    acted(on);
  }

  private Handover up(LocalDate on, String reason) {
    return new Handover(
        Handover.Way.UP, null, level.name(), dispute.level().name(), on, null, null, reason);
  }

  private static Handover received(Handover sent, LocalDate on) {
    return new Handover(
        sent.way(),
        sent.channel(),
        sent.from(),
        sent.to(),
        sent.on(),
        on,
        "HZ-" + on,
        sent.reason());
  }

  private String court() {
    return Words.fill(setting.words().one("story.court"), setting.county().name());
  }

  private String pick(String key) {
    return Words.fill(dice.pick(setting.words().all("story." + key)), dispute.title());
  }
}
