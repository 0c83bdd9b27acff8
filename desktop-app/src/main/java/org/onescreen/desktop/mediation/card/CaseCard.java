package org.onescreen.desktop.mediation.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// What a card shows of a case. It is made off the FX thread and knows no name in full.
///
/// @param parties the masked names of the parties, who applied first
/// @param stageDays whole days since it entered its state
/// @param sign how an operator's step on it stands; empty where the centre has confirmed all
public record CaseCard(
    UUID id,
    String title,
    DisputeType type,
    DisputeState state,
    RiskColor color,
    List<String> parties,
    long stageDays,
    Due due,
    int attempt,
    Optional<Sign> sign) {
  public CaseCard {
    parties = List.copyOf(parties);
  }

  public static CaseCard of(Dispute dispute, LocalDate today, Optional<Sign> sign) {
    return new CaseCard(
        dispute.id(),
        dispute.title(),
        dispute.type(),
        dispute.state(),
        dispute.color(),
        dispute.parties().stream().map(CaseCard::masked).toList(),
        Math.max(0, ChronoUnit.DAYS.between(dispute.stageSince(), today)),
        Due.on(today, dispute.deadline()),
        dispute.attempt(),
        sign);
  }

  private static String masked(Party party) {
    return Masker.mask(PersonalData.NAME, party.name(), Masker.Mode.PROJECTED);
  }

  public Stage stage() {
    return Stage.of(state);
  }
}
