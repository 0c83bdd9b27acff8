package org.onescreen.model.mediation;

import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;

/// Sets a division's policy. What the law fixes cannot be set; limits that were told to people
/// stay, and the new ones count from the next step of each case.
final class PolicyRule implements Rule<MediationPolicy, PolicyChange> {
  private static final int MOST_TRIES = 9;
  private static final int MOST_DAYS = 400;
  private static final int MOST_RULES = 60;
  private static final int MOST_VISITS = 6;

  @Override
  public Decision<MediationPolicy> decide(
      Optional<MediationPolicy> current, PolicyChange change, Circumstances circumstances) {
    MediationPolicy before = current.orElseThrow();
    return wrong(change)
        .<Decision<MediationPolicy>>map(
            field -> Decision.refused(new Refusal(Reason.BAD_ARGUMENTS, field)))
        .orElseGet(
            () ->
                Decision.done(
                    new MediationPolicy(
                        before.id(),
                        before.division(),
                        change.ladder(),
                        change.limits(),
                        change.followUpDays(),
                        change.redFollowUpDays(),
                        change.colors(),
                        change.subsidies())));
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
