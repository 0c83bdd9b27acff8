package org.onescreen.model.mediation;

import static org.onescreen.model.mediation.DisputeState.ARCHIVED;
import static org.onescreen.model.mediation.DossierPaper.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onescreen.model.flow.Transition;

/// Which papers a dossier needs, and which it lacks.
///
/// What is entered once is a paper at once: a registered case has its acceptance form, one with a
/// session its record, one with an agreement the agreement's paper, one that was visited the
/// visit's record. What is brought from outside, or needs somebody's signature first, is there when
/// a person said so.
///
/// Sources: 人民调解法 §23 (rights are told first), §26 (other ways are told at the end), §27 (records
/// and dossier), §28–§30 (agreements), §33 (confirmation); the must-list of the dossier's form.
public final class Dossier {
  /// What comes from outside and is attached; everything else the desk writes of the case.
  public static final Set<DossierPaper> BROUGHT =
      Collections.unmodifiableSet(
          EnumSet.of(IDENTITY, AUTHORISATION, EVIDENCE, PERFORMANCE_RECEIPT, CONFIRMATION_PAPERS));

  private Dossier() {}

  /// What a case that comes to `state` must have in its dossier.
  public static Set<DossierPaper> needed(Dispute dispute, DisputeState state) {
    return switch (state) {
      case IN_SESSION -> EnumSet.of(RIGHTS_NOTICE);
      case EFFECTIVE, CONFIRM_FILED -> agreed(dispute);
      case CONFIRMED, CONFIRM_DISMISSED -> EnumSet.of(CONFIRMATION_PAPERS);
      case ARCHIVED -> closed(dispute);
      default -> EnumSet.noneOf(DossierPaper.class);
    };
  }

  /// What one of the steps that lead on from where the case stands asks for.
  public static Set<DossierPaper> neededNext(Dispute dispute) {
    Set<DossierPaper> all = EnumSet.noneOf(DossierPaper.class);
    for (Transition<DisputeState, DisputeEvent> step : DisputeFlow.TABLE.table()) {
      if (step.from() == dispute.state()) {
        all.addAll(needed(dispute, step.to()));
      }
    }
    return all;
  }

  /// What the dossier must have in the end, as far as it is known by now how the case will end: one
  /// that is still mediated is to end with an agreement.
  public static Set<DossierPaper> neededInTheEnd(Dispute dispute) {
    return switch (dispute.state()) {
      case CLUE, APPLIED, REFUSED, WITHDRAWN -> EnumSet.of(ACCEPTANCE_FORM);
      case TERMINATED -> failed();
      case VISITED, ARCHIVED -> needed(dispute, ARCHIVED);
      default -> succeeded(dispute);
    };
  }

  /// What a person must see to now: what a next step asks for, and where nothing but closing is
  /// left, what closing does. What the desk writes of an entry yet to be made is not waited for.
  public static List<DossierPaper> due(Dispute dispute) {
    Set<DossierPaper> all = neededNext(dispute);
    if (!DisputeFlow.IN_MEDIATION.contains(dispute.state())) {
      Set<DossierPaper> end = neededInTheEnd(dispute);
      end.removeAll(EnumSet.of(FOLLOW_UP_RECORD, TERMINATION));
      all.addAll(end);
    }
    return lacking(dispute, all);
  }

  private static Set<DossierPaper> agreed(Dispute dispute) {
    Set<DossierPaper> all = EnumSet.of(RIGHTS_NOTICE, IDENTITY, SESSION_RECORD);
    all.add(oral(dispute) ? ORAL_AGREEMENT_FORM : AGREEMENT);
    return all;
  }

  /// One that never came to a session closes with the short file: its form.
  private static Set<DossierPaper> closed(Dispute dispute) {
    if (dispute.state() != DisputeState.VISITED) {
      return EnumSet.of(ACCEPTANCE_FORM);
    }
    return dispute.succeeded() ? succeeded(dispute) : failed();
  }

  private static Set<DossierPaper> succeeded(Dispute dispute) {
    Set<DossierPaper> all = EnumSet.of(ACCEPTANCE_FORM, FOLLOW_UP_RECORD);
    all.addAll(agreed(dispute));
    return all;
  }

  private static Set<DossierPaper> failed() {
    return EnumSet.of(ACCEPTANCE_FORM, FOLLOW_UP_RECORD, RIGHTS_NOTICE, TERMINATION);
  }

  /// What is lacking for `state`, in the order in which papers are bound.
  public static List<DossierPaper> missing(Dispute dispute, DisputeState state) {
    return lacking(dispute, needed(dispute, state));
  }

  private static List<DossierPaper> lacking(Dispute dispute, Set<DossierPaper> needed) {
    List<DossierPaper> lacking = new ArrayList<>(needed);
    lacking.removeAll(present(dispute));
    return lacking;
  }

  /// What is there, in the order in which papers are bound.
  public static Set<DossierPaper> present(Dispute dispute) {
    DisputeStory story = dispute.told();
    Set<DossierPaper> there = EnumSet.of(ACCEPTANCE_FORM);
    story.papers().forEach(kept -> there.add(kept.paper()));
    if (!story.investigated().isEmpty()) {
      there.add(INVESTIGATION_RECORD);
    }
    if (!story.sessions().isEmpty()) {
      there.add(SESSION_RECORD);
    }
    if (story.agreement() != null) {
      there.add(oral(dispute) ? ORAL_AGREEMENT_FORM : AGREEMENT);
    }
    if (!story.visits().isEmpty()) {
      there.add(FOLLOW_UP_RECORD);
    }
    if (story.lines().stream().anyMatch(line -> line.event() == DisputeEvent.TERMINATE)) {
      there.add(TERMINATION);
    }
    return there;
  }

  private static boolean oral(Dispute dispute) {
    MediationAgreement agreement = dispute.told().agreement();
    return agreement != null ? agreement.oral() : dispute.state() == DisputeState.AGREED_ORAL;
  }
}
