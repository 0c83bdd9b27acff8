package org.onescreen.model.board;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;

/// Sets the limits of a board.
final class LimitsRule implements Rule<BoardLimits, LimitsEntry> {
  private static final int MOST_LIMITS = 60;
  private static final int MOST_CASES = 100_000;
  private static final int LONGEST_NAME = 40;

  @Override
  public Decision<BoardLimits> decide(
      Optional<BoardLimits> current, LimitsEntry entry, Circumstances circumstances) {
    if (!sound(entry)) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "limits");
    }
    return Decision.done(
        new BoardLimits(
            circumstances.record(),
            current.map(BoardLimits::division).orElse(entry.division()),
            entry.hard(),
            entry.limits()));
  }

  private static boolean sound(LimitsEntry entry) {
    Set<String> seen = new HashSet<>();
    return entry.limits().size() <= MOST_LIMITS
        && entry.limits().stream().allMatch(LimitsRule::sound)
        && entry.limits().stream().allMatch(l -> seen.add(l.scope() + " " + l.of()));
  }

  private static boolean sound(WorkLimit limit) {
    boolean ordered = limit.most() == 0 || limit.least() <= limit.most();
    return ordered
        && limit.least() >= 0
        && limit.most() >= 0
        && Math.max(limit.least(), limit.most()) <= MOST_CASES
        && limit.of().length() <= LONGEST_NAME;
  }
}
