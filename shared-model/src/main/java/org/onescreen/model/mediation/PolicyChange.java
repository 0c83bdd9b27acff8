package org.onescreen.model.mediation;

import java.util.List;

/// A policy as it is to be from now on; its parts as in [MediationPolicy].
public record PolicyChange(
    Ladder ladder,
    List<LimitRule> limits,
    List<Integer> followUpDays,
    List<Integer> redFollowUpDays,
    List<ColorRule> colors,
    List<SubsidyRule> subsidies) {
  public PolicyChange {
    limits = List.copyOf(limits);
    followUpDays = List.copyOf(followUpDays);
    redFollowUpDays = List.copyOf(redFollowUpDays);
    colors = List.copyOf(colors);
    subsidies = List.copyOf(subsidies);
  }

  /// The policy as it is.
  public static PolicyChange of(MediationPolicy policy) {
    return new PolicyChange(
        policy.ladder(),
        policy.limits(),
        policy.followUpDays(),
        policy.redFollowUpDays(),
        policy.colors(),
        policy.subsidies());
  }

  public PolicyChange with(Ladder other) {
    return new PolicyChange(other, limits, followUpDays, redFollowUpDays, colors, subsidies);
  }

  public PolicyChange withLimits(List<LimitRule> other) {
    return new PolicyChange(ladder, other, followUpDays, redFollowUpDays, colors, subsidies);
  }

  public PolicyChange withVisits(List<Integer> usual, List<Integer> red) {
    return new PolicyChange(ladder, limits, usual, red, colors, subsidies);
  }

  public PolicyChange withColors(List<ColorRule> other) {
    return new PolicyChange(ladder, limits, followUpDays, redFollowUpDays, other, subsidies);
  }

  public PolicyChange withSubsidies(List<SubsidyRule> other) {
    return new PolicyChange(ladder, limits, followUpDays, redFollowUpDays, colors, other);
  }
}
