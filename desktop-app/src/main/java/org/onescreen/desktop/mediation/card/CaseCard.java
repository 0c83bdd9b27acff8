package org.onescreen.desktop.mediation.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
/// @param quietDays whole days since somebody last did something about the matter itself; empty
///   where nobody has yet
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
    OptionalLong quietDays,
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

  public static CaseCard of(Dispute dispute, LocalDate today, Tries tries, Optional<Sign> sign) {
    return new CaseCard(
        dispute.id(),
        dispute.title(),
        dispute.type(),
        dispute.state(),
        dispute.color(),
        dispute.parties().stream().map(CaseCard::masked).toList(),
        Math.max(0, ChronoUnit.DAYS.between(dispute.stageSince(), today)),
        quiet(dispute.lastActOn(), today),
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

  private static OptionalLong quiet(@Nullable LocalDate lastActOn, LocalDate today) {
    return lastActOn == null
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(lastActOn, today)));
  }

  private static String masked(Party party) {
    return Masker.mask(PersonalData.NAME, party.name(), Masker.Mode.PROJECTED);
  }

  public Stage stage() {
    return Stage.of(state);
  }
}
