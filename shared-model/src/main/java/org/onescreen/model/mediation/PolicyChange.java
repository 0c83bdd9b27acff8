package org.onescreen.model.mediation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A policy as it is to be from now on; its parts as in [MediationPolicy].
public record PolicyChange(
    Ladder ladder,
    List<LimitRule> limits,
    List<Integer> followUpDays,
    List<Integer> redFollowUpDays,
    List<ColorRule> colors,
    List<SubsidyRule> subsidies,
    @Nullable Reminders reminders) {
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
        policy.subsidies(),
        policy.reminders());
  }

  public PolicyChange with(Ladder other) {
    return new PolicyChange(
        other, limits, followUpDays, redFollowUpDays, colors, subsidies, reminders);
  }

  public PolicyChange withLimits(List<LimitRule> other) {
    return new PolicyChange(
        ladder, other, followUpDays, redFollowUpDays, colors, subsidies, reminders);
  }

  public PolicyChange withVisits(List<Integer> usual, List<Integer> red) {
    return new PolicyChange(ladder, limits, usual, red, colors, subsidies, reminders);
  }

  public PolicyChange withColors(List<ColorRule> other) {
    return new PolicyChange(
        ladder, limits, followUpDays, redFollowUpDays, other, subsidies, reminders);
  }

  public PolicyChange withSubsidies(List<SubsidyRule> other) {
    return new PolicyChange(
        ladder, limits, followUpDays, redFollowUpDays, colors, other, reminders);
  }

  public PolicyChange with(Reminders other) {
    return new PolicyChange(
        ladder, limits, followUpDays, redFollowUpDays, colors, subsidies, other);
  }

  public Reminders reminded() {
    return reminders == null ? Reminders.DEFAULT : reminders;
  }
}
