package org.onescreen.model.mediation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// Everything that a case has gone through. It lies in the case's own record, because one command
/// decides one record; every list in it is bounded by [#MOST_LINES] or less.
///
/// @param facts what happened, as it was first told; may be empty
/// @param lines every step and act, in the order in which they were entered
/// @param mediators who mediates beside the lead
/// @param appointment the next meeting; null where none is fixed
/// @param agreement the last one; null where there is none
/// @param investigations null in a row of before, see [#investigated]
public record DisputeStory(
    @Personal(PersonalData.NARRATIVE) String facts,
    List<StoryLine> lines,
    List<MediationSession> sessions,
    List<UUID> mediators,
    @Nullable Appointment appointment,
    @Nullable MediationAgreement agreement,
    @Nullable JudicialConfirmation confirmation,
    List<FollowUpVisit> visits,
    List<KeptPaper> papers,
    List<LinkedRecord> links,
    List<Handover> handovers,
    List<Recusal> recusals,
    List<ClockChange> clockChanges,
    @Nullable List<Investigation> investigations) {
  /// The longest story, in lines.
  public static final int MOST_LINES = 300;

  public static final int MOST_INVESTIGATIONS = 40;

  /// What a case that nobody told anything about has.
  public static final DisputeStory NONE =
      new DisputeStory(
          "", List.of(), List.of(), List.of(), null, null, null, List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of());

  public DisputeStory {
    lines = List.copyOf(lines);
    sessions = List.copyOf(sessions);
    mediators = List.copyOf(mediators);
    visits = List.copyOf(visits);
    papers = List.copyOf(papers);
    links = List.copyOf(links);
    handovers = List.copyOf(handovers);
    recusals = List.copyOf(recusals);
    clockChanges = List.copyOf(clockChanges);
    investigations = investigations == null ? null : List.copyOf(investigations);
  }

  /// One without investigations.
  public DisputeStory(
      String facts,
      List<StoryLine> lines,
      List<MediationSession> sessions,
      List<UUID> mediators,
      @Nullable Appointment appointment,
      @Nullable MediationAgreement agreement,
      @Nullable JudicialConfirmation confirmation,
      List<FollowUpVisit> visits,
      List<KeptPaper> papers,
      List<LinkedRecord> links,
      List<Handover> handovers,
      List<Recusal> recusals,
      List<ClockChange> clockChanges) {
    this(
        facts,
        lines,
        sessions,
        mediators,
        appointment,
        agreement,
        confirmation,
        visits,
        papers,
        links,
        handovers,
        recusals,
        clockChanges,
        null);
  }

  /// The earliest first.
  public List<Investigation> investigated() {
    return investigations == null ? List.of() : investigations;
  }

  /// The same with these papers in its dossier.
  public DisputeStory with(List<KeptPaper> kept) {
    return new DisputeStory(
        facts,
        lines,
        sessions,
        mediators,
        appointment,
        agreement,
        confirmation,
        visits,
        kept,
        links,
        handovers,
        recusals,
        clockChanges,
        investigations);
  }

  /// True where that paper is in the dossier.
  public boolean has(DossierPaper paper) {
    return papers.stream().anyMatch(kept -> kept.paper() == paper);
  }

  /// Stories are personal, and never reach a log.
  @Override
  public String toString() {
    return "DisputeStory[" + lines.size() + "]";
  }
}
