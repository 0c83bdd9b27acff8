package org.onescreen.model.mediation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.mediation.SubsidyRule.Ground;

/// What a closed case is worth (以案定补): the best of its outcomes, and what was done beside it.
/// Worked out of the case alone; whoever pays decides.
///
/// @param outcome by which it counts
/// @param base for the outcome, in yuan
/// @param extras what is added, in the order of [Ground]
/// @param added for the extras, in yuan
public record CaseSubsidy(Ground outcome, int base, List<Ground> extras, int added) {
  /// From so many people on a case is hard.
  private static final int MANY = 10;

  public CaseSubsidy {
    extras = List.copyOf(extras);
  }

  public int yuan() {
    return base + added;
  }

  /// Empty for a case whose dossier is not closed, or that came to nothing which these rules pay.
  public static Optional<CaseSubsidy> of(Dispute dispute, List<SubsidyRule> rules) {
    if (dispute.state() != DisputeState.ARCHIVED || dispute.missingPapers() > 0) {
      return Optional.empty();
    }
    Optional<SubsidyRule> outcome =
        paid(outcomes(dispute), rules).stream().max(Comparator.comparingInt(SubsidyRule::yuan));
    return outcome.map(
        rule -> {
          List<SubsidyRule> extras = paid(extras(dispute), rules);
          return new CaseSubsidy(
              rule.ground(),
              rule.yuan(),
              extras.stream().map(SubsidyRule::ground).toList(),
              extras.stream().mapToInt(SubsidyRule::yuan).sum());
        });
  }

  /// The rules of those grounds, in the grounds' order.
  private static List<SubsidyRule> paid(List<Ground> grounds, List<SubsidyRule> rules) {
    return grounds.stream()
        .flatMap(ground -> rules.stream().filter(rule -> rule.ground() == ground).limit(1))
        .toList();
  }

  private static List<Ground> outcomes(Dispute dispute) {
    if (!dispute.succeeded()) {
      return ended(dispute) ? List.of(Ground.NOT_SETTLED) : List.of();
    }
    List<Ground> outcomes = new ArrayList<>();
    MediationAgreement agreement = dispute.told().agreement();
    // Where no agreement is on file it was by word of mouth.
    outcomes.add(agreement == null || agreement.oral() ? Ground.ORAL : Ground.WRITTEN);
    if (DisputeClocks.wasRed(dispute) || dispute.people() >= MANY) {
      outcomes.add(Ground.HARD);
    }
    return outcomes;
  }

  /// True where somebody mediated and it came to nothing; not where it was refused or withdrawn.
  private static boolean ended(Dispute dispute) {
    return dispute.told().lines().stream().anyMatch(l -> l.to() == DisputeState.TERMINATED)
        && !dispute.told().sessions().isEmpty();
  }

  private static List<Ground> extras(Dispute dispute) {
    List<Ground> extras = new ArrayList<>();
    if (dispute.confirmed()) {
      extras.add(Ground.CONFIRMED);
    }
    if (dispute.performed()) {
      extras.add(Ground.PERFORMED);
    }
    return extras;
  }
}
