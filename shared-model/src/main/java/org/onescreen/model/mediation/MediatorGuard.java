package org.onescreen.model.mediation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Surroundings;

/// Who may mediate: nobody who was dismissed, nobody who declared that they keep out of the case,
/// and nobody who is a party to it by name or telephone.
public final class MediatorGuard {
  private MediatorGuard() {}

  static Optional<DisputeRefusal> assigned(
      Dispute dispute, @Nullable UUID mediator, Surroundings around) {
    if (mediator == null) {
      return Optional.of(DisputeRefusal.MEDIATOR_MISSING);
    }
    Optional<Mediator> who = around.find(Mediator.KIND, mediator);
    if (who.filter(m -> !m.serves()).isPresent()) {
      return Optional.of(DisputeRefusal.MEDIATOR_LEFT);
    }
    boolean out = recused(dispute, mediator) || who.filter(m -> isParty(dispute, m)).isPresent();
    return out ? Optional.of(DisputeRefusal.MEDIATOR_RECUSED) : Optional.empty();
  }

  /// True where the mediator declared to keep out of the case.
  public static boolean recused(Dispute dispute, UUID mediator) {
    return dispute.told().recusals().stream().anyMatch(r -> r.mediator().equals(mediator));
  }

  /// True where a party has the mediator's name or telephone. Two people may have one name: then
  /// another mediator takes it, which hurts nobody.
  public static boolean isParty(Dispute dispute, Mediator mediator) {
    return dispute.parties().stream()
        .anyMatch(
            party -> same(party.name(), mediator.name()) || same(party.phone(), mediator.phone()));
  }

  /// Who may not read persons has empty texts for both.
  private static boolean same(String one, String other) {
    return !one.isBlank() && one.strip().equals(other.strip());
  }
}
