package org.onescreen.desktop.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.command.Operation;
import tools.jackson.databind.JsonNode;

/// Remembers what no restored centre remembers: all that ever was there, and all that was sent.
final class SimOracle {
  private final Map<SimKey, Map<Long, Set<Long>>> shown = new HashMap<>();
  private final Map<UUID, Map<Long, Operation>> sent = new HashMap<>();

  void shown(SimRow row) {
    shown
        .computeIfAbsent(row.key(), _ -> new HashMap<>())
        .computeIfAbsent(row.version(), _ -> new HashSet<>())
        .add(row.line(0).hash());
  }

  /// True where the record was once there in that version.
  ///
  /// @param hash of its content then; 0 where that is not known
  boolean everHad(SimKey key, long version, long hash) {
    Set<Long> hashes = shown.getOrDefault(key, Map.of()).getOrDefault(version, Set.of());
    return hash == 0 ? !hashes.isEmpty() : hashes.contains(hash);
  }

  /// What was sent under a number is sent again as it was.
  void sent(Operation operation) {
    @Nullable Operation before =
        sent.computeIfAbsent(operation.replica(), _ -> new HashMap<>())
            .putIfAbsent(operation.seq(), operation);
    if (before != null
        && before.id().equals(operation.id())
        && !operation.skips()
        && !before.equals(operation)) {
      throw new Simulation.Violation("I1: an operation was sent again otherwise: " + operation);
    }
  }

  /// No operation overwrites what its operator never saw, but for titles, of which the later
  /// stands.
  static void seen(Operation operation, SimRow present) {
    JsonNode now = present.tree();
    operation
        .set()
        .forEach(
            (field, wanted) -> {
              boolean known =
                  field.equals("title")
                      || now.path(field).equals(operation.base().get(field))
                      || now.path(field).equals(wanted);
              if (!known) {
                throw new Simulation.Violation(
                    "Q1: an operation overwrote what nobody had seen: " + operation);
              }
            });
  }
}
