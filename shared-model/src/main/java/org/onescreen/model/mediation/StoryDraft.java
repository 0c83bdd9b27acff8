package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case's story while a rule adds to it.
final class StoryDraft {
  private static final int MOST_PAPERS = 200;

  String facts;
  private final List<StoryLine> lines;
  final List<MediationSession> sessions;
  List<UUID> mediators;
  @Nullable Appointment appointment;
  @Nullable MediationAgreement agreement;
  @Nullable JudicialConfirmation confirmation;
  final List<FollowUpVisit> visits;
  final List<KeptPaper> papers;
  final List<LinkedRecord> links;
  final List<Handover> handovers;
  final List<Recusal> recusals;
  final List<ClockChange> clockChanges;
  final List<Investigation> investigations;

  StoryDraft(DisputeStory was) {
    facts = was.facts();
    lines = new ArrayList<>(was.lines());
    sessions = new ArrayList<>(was.sessions());
    mediators = was.mediators();
    appointment = was.appointment();
    agreement = was.agreement();
    confirmation = was.confirmation();
    visits = new ArrayList<>(was.visits());
    papers = new ArrayList<>(was.papers());
    links = new ArrayList<>(was.links());
    handovers = new ArrayList<>(was.handovers());
    recusals = new ArrayList<>(was.recusals());
    clockChanges = new ArrayList<>(was.clockChanges());
    investigations = new ArrayList<>(was.investigated());
  }

  /// True where nothing more may be added.
  boolean full() {
    return lines.size() >= DisputeStory.MOST_LINES || papers.size() > MOST_PAPERS;
  }

  void line(StoryLine line) {
    lines.add(line);
  }

  /// What was handed over last and waits for its receipt.
  Optional<Handover> waiting() {
    return handovers.reversed().stream().filter(h -> h.receivedOn() == null).findFirst();
  }

  /// What was handed over last and waits is received.
  void receive(LocalDate on, String receipt) {
    for (int i = handovers.size() - 1; i >= 0; i--) {
      if (handovers.get(i).receivedOn() == null) {
        handovers.set(i, handovers.get(i).received(on, receipt));
        return;
      }
    }
  }

  /// What was agreed and confirmed belongs to the round before; its sessions and lines stay.
  void beginRound() {
    appointment = null;
    agreement = null;
    confirmation = null;
    clockChanges.clear();
  }

  DisputeStory finish() {
    return new DisputeStory(
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
        investigations.isEmpty() ? null : investigations);
  }
}
