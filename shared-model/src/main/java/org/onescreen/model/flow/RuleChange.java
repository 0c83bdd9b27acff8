package org.onescreen.model.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Rule.Circumstances;

/// One change of an office's rules: who made it, when, and what it changed. It lies in the rules'
/// own record, so that every desk can read it.
///
/// @param by the account's display name
/// @param items at most [#MOST_ITEMS]
/// @param more how many items were left out
public record RuleChange(Instant at, String by, List<Item> items, int more) {
  public static final int MOST_ITEMS = 40;

  /// How many changes a record keeps, the newest of them.
  public static final int MOST = 60;

  public RuleChange {
    items = List.copyOf(items);
  }

  /// One thing that was changed, in words of the program, which screens put into the operator's.
  ///
  /// @param what such as `limit:MEDIATION` or `day:2027-01-01`
  /// @param was empty where there was nothing
  /// @param now empty where there is nothing any more
  public record Item(String what, String was, String now) {
    /// True where nothing changed.
    public boolean idle() {
      return was.equals(now);
    }
  }

  /// A log with one more change at its end; the same where nothing changed.
  public static List<RuleChange> logged(
      @Nullable List<RuleChange> before, List<Item> items, Circumstances circumstances) {
    List<RuleChange> log = new ArrayList<>(before == null ? List.of() : before);
    List<Item> changed = items.stream().filter(item -> !item.idle()).toList();
    if (!changed.isEmpty()) {
      int kept = Math.min(MOST_ITEMS, changed.size());
      log.add(
          new RuleChange(
              circumstances.at(),
              circumstances.actor().displayName(),
              changed.subList(0, kept),
              changed.size() - kept));
    }
    return log.size() > MOST ? log.subList(log.size() - MOST, log.size()) : log;
  }
}
