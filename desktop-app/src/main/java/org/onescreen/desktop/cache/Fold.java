package org.onescreen.desktop.cache;

import java.util.List;
import java.util.Optional;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;

/// What a record looks like on this desk: what the server said of it, and on top of that, in their
/// order, the commands that it has not answered yet. Pure.
final class Fold {
  private Fold() {}

  /// A command that the rules refuse by now, or that has come into conflict, shows no effect; what
  /// becomes of it the server says.
  ///
  /// @param base empty where the server has no such record
  /// @param around the other records as this desk sees them
  static Optional<CentreRecord> of(
      Optional<CentreRecord> base,
      List<EntryPayload> pending,
      CommandRules rules,
      Surroundings around) {
    Optional<CentreRecord> visible = base;
    for (EntryPayload entry : pending) {
      Verdict verdict = rules.judge(entry.operation(), visible, entry.actor(), around);
      if (verdict instanceof Verdict.Applied(CentreRecord after)) {
        visible = Optional.of(after);
      }
    }
    return visible;
  }
}
