package org.onescreen.model.mediation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.flow.RuleChange;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// How mediation is done in a division and all below it: what the law leaves to the county, and the
/// reports do differently.
///
/// @param limits one for each clock; the two that the law fixes stand as it says
/// @param followUpDays after how many days somebody asks; ascending
/// @param redFollowUpDays the same where the case was red
/// @param colors in the order of their colours, red first
/// @param reminders of judicial confirmation; null in a row of before, see [#reminded]
/// @param log what was changed, the oldest first; null in a row of before, see [#changes]
public record MediationPolicy(
    UUID id,
    DivisionCode division,
    Ladder ladder,
    List<LimitRule> limits,
    List<Integer> followUpDays,
    List<Integer> redFollowUpDays,
    List<ColorRule> colors,
    List<SubsidyRule> subsidies,
    @Nullable Reminders reminders,
    @Nullable List<RuleChange> log)
    implements CentreRecord {
  public static final Kind<MediationPolicy> KIND =
      Kind.of(54, "mediation-policy", MediationPolicy.class).priority(Priority.RULES).build();

  /// Where a division's policy cannot be found.
  public static final MediationPolicy DEFAULT = PolicyDefaults.of(new DivisionCode("100000000000"));

  public MediationPolicy {
    limits = List.copyOf(limits);
    followUpDays = List.copyOf(followUpDays);
    redFollowUpDays = List.copyOf(redFollowUpDays);
    colors = List.copyOf(colors);
    subsidies = List.copyOf(subsidies);
    log = log == null ? null : List.copyOf(log);
  }

  /// The oldest first.
  public List<RuleChange> changes() {
    return log == null ? List.of() : log;
  }

  public Reminders reminded() {
    return reminders == null ? Reminders.DEFAULT : reminders;
  }

  /// As it would be with that change, whatever is to be said of who made it.
  public MediationPolicy with(PolicyChange change) {
    return with(id, division, change, log);
  }

  static MediationPolicy with(
      UUID id, DivisionCode division, PolicyChange change, @Nullable List<RuleChange> log) {
    return new MediationPolicy(
        id,
        division,
        change.ladder(),
        change.limits(),
        change.followUpDays(),
        change.redFollowUpDays(),
        change.colors(),
        change.subsidies(),
        change.reminders(),
        log);
  }

  /// A division has one policy, so that everybody finds it.
  public static UUID idOf(DivisionCode division) {
    return UUID.nameUUIDFromBytes(
        ("mediation-policy:" + division.code()).getBytes(StandardCharsets.UTF_8));
  }

  /// The policy of the division, or of the next one above it that has one.
  public static MediationPolicy of(DivisionCode division, Surroundings around) {
    Optional<DivisionCode> at = Optional.of(division);
    while (at.isPresent()) {
      Optional<MediationPolicy> found = around.find(KIND, idOf(at.get()));
      if (found.isPresent()) {
        return found.get();
      }
      at = at.get().parent();
    }
    return DEFAULT;
  }

  public LimitRule limit(DisputeClock clock) {
    return limits.stream()
        .filter(rule -> rule.clock() == clock && !clock.fixedByLaw())
        .findFirst()
        .orElseGet(() -> PolicyDefaults.limit(clock));
  }
}
