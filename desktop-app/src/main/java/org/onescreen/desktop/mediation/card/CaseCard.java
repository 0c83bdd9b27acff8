package org.onescreen.desktop.mediation.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeClock;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// What a card shows of a case. It is made off the FX thread and knows no name in full.
///
/// @param parties the masked names of the parties, who applied first
/// @param stageDays whole days since it entered its state
/// @param quietDays whole days since somebody last did something about the matter itself; where
///   nobody has yet, since it was accepted
/// @param clock which limit is due next
/// @param confirming present where the parties are to be reminded of judicial confirmation
/// @param tries that its level has by the office's rules
/// @param missingPapers how many papers its dossier lacks
/// @param restricted true where it is not for everybody's eyes: neither matter nor parties are
///   shown
/// @param sign how an operator's step on it stands; empty where the centre has confirmed all
public record CaseCard(
    UUID id,
    String title,
    DisputeType type,
    DisputeState state,
    RiskColor color,
    List<String> parties,
    long stageDays,
    long quietDays,
    Due due,
    Optional<DisputeClock> clock,
    Optional<Confirming> confirming,
    int attempt,
    int tries,
    int missingPapers,
    boolean supervised,
    boolean restricted,
    Optional<Sign> sign) {
  public CaseCard {
    parties = List.copyOf(parties);
  }

  /// For everybody's eyes: of a restricted case neither matter nor parties are known.
  public static CaseCard of(Dispute dispute, LocalDate today, Tries tries, Optional<Sign> sign) {
    return dispute.restricted()
        ? of(dispute, "", List.of(), today, tries, sign)
        : whole(dispute, today, tries, sign);
  }

  /// For those who handle the case.
  public static CaseCard whole(Dispute dispute, LocalDate today, Tries tries, Optional<Sign> sign) {
    List<String> parties = dispute.parties().stream().map(CaseCard::masked).toList();
    return of(dispute, dispute.title(), parties, today, tries, sign);
  }

  private static CaseCard of(
      Dispute dispute,
      String title,
      List<String> parties,
      LocalDate today,
      Tries tries,
      Optional<Sign> sign) {
    return new CaseCard(
        dispute.id(),
        title,
        dispute.type(),
        dispute.state(),
        dispute.color(),
        parties,
        Math.max(0, ChronoUnit.DAYS.between(dispute.stageSince(), today)),
        Math.max(0, ChronoUnit.DAYS.between(lastAct(dispute), today)),
        Due.on(today, dispute.deadline()),
        Optional.ofNullable(dispute.clock()),
        Confirming.on(today, dispute.confirmBy(), tries.reminders(dispute.division())),
        dispute.attempt(),
        tries.of(dispute),
        dispute.missingPapers(),
        dispute.supervised(),
        dispute.restricted(),
        sign);
  }

  /// A case that nobody ever touched is the one that is forgotten.
  private static LocalDate lastAct(Dispute dispute) {
    return dispute.lastActOn() == null ? dispute.acceptedOn() : dispute.lastActOn();
  }

  private static String masked(Party party) {
    return Masker.mask(PersonalData.NAME, party.name(), Masker.Mode.PROJECTED);
  }

  public Stage stage() {
    return Stage.of(state);
  }
}
