package org.onescreen.model.mediation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.flow.RuleChange;

/// Sets a division's policy and writes down what changed. What the law fixes cannot be set. The
/// cases' limits follow by commands of their own.
final class PolicyRule {
  private static final int MOST_TRIES = 9;
  private static final int MOST_DAYS = 400;
  private static final int MOST_RULES = 60;
  private static final int MOST_VISITS = 6;

  private PolicyRule() {}

  static Decision<MediationPolicy> set(
      Optional<MediationPolicy> current, PolicyChange change, Circumstances circumstances) {
    MediationPolicy before = current.orElseThrow();
    return decide(before, before.log(), change, circumstances);
  }

  /// What was changed is told against the policy that held there until now.
  static Decision<MediationPolicy> first(FirstPolicy first, Circumstances circumstances) {
    if (!circumstances.record().equals(MediationPolicy.idOf(first.division()))) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "division");
    }
    MediationPolicy above = MediationPolicy.of(first.division(), circumstances.around());
    return decide(
        MediationPolicy.with(
            circumstances.record(), first.division(), PolicyChange.of(above), null),
        null,
        first.policy(),
        circumstances);
  }

  private static Decision<MediationPolicy> decide(
      MediationPolicy before,
      @Nullable List<RuleChange> log,
      PolicyChange change,
      Circumstances circumstances) {
    return wrong(change)
        .<Decision<MediationPolicy>>map(
            field -> Decision.refused(new Refusal(Reason.BAD_ARGUMENTS, field)))
        .orElseGet(
            () ->
                Decision.done(
                    MediationPolicy.with(
                        before.id(),
                        before.division(),
                        change,
                        RuleChange.logged(
                            log,
                            PolicyItems.between(PolicyChange.of(before), change),
                            circumstances))));
  }

  private static Optional<String> wrong(PolicyChange change) {
    if (!ladder(change.ladder())) {
      return Optional.of("ladder");
    }
    if (!change.limits().stream().allMatch(PolicyRule::limit)
        || change.limits().stream().map(LimitRule::clock).distinct().count()
            != change.limits().size()) {
      return Optional.of("limits");
    }
    if (!visits(change.followUpDays()) || !visits(change.redFollowUpDays())) {
      return Optional.of("followUpDays");
    }
    if (!change.reminded().sound()) {
      return Optional.of("reminders");
    }
    boolean colors =
        change.colors().size() <= MOST_RULES
            && change.colors().stream().allMatch(PolicyRule::color);
    if (!colors) {
      return Optional.of("colors");
    }
    boolean subsidies =
        change.subsidies().size() <= SubsidyRule.Ground.values().length
            && change.subsidies().stream()
                .allMatch(s -> s.yuan() >= 0 && s.yuan() <= SubsidyRule.MOST_YUAN);
    return subsidies ? Optional.empty() : Optional.of("subsidies");
  }

  /// From the lowest level up, none below the one before.
  private static boolean ladder(Ladder ladder) {
    List<Rung> rungs = ladder.rungs();
    if (rungs.isEmpty() || rungs.size() > Ladder.MOST) {
      return false;
    }
    for (int i = 0; i < rungs.size(); i++) {
      Rung rung = rungs.get(i);
      boolean sound =
          DisputeGuards.filled(rung.name(), Rung.NAME)
              && rung.tries() >= 1
              && rung.tries() <= MOST_TRIES
              && rung.workingDays() >= 0
              && rung.workingDays() <= MOST_DAYS
              && (i == 0 || rung.level().compareTo(rungs.get(i - 1).level()) <= 0);
      if (!sound) {
        return false;
      }
    }
    return true;
  }

  private static boolean limit(LimitRule rule) {
    return rule.clock().fixedByLaw()
        ? rule.equals(PolicyDefaults.limit(rule.clock()))
        : rule.count() >= 1 && rule.count() <= LimitRule.MOST;
  }

  private static boolean visits(List<Integer> days) {
    if (days.isEmpty() || days.size() > MOST_VISITS) {
      return false;
    }
    int before = 0;
    for (int day : days) {
      if (day <= before || day > MOST_DAYS) {
        return false;
      }
      before = day;
    }
    return true;
  }

  private static boolean color(ColorRule rule) {
    return rule.from() >= 0
        && rule.words().size() <= ColorRule.MOST_WORDS
        && rule.words().stream().allMatch(word -> DisputeGuards.filled(word, Rung.NAME));
  }
}
