package org.onescreen.desktop.sync;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.SimCache;

/// What the operator of a simulated desk was told is kept, and how it last stood.
final class SimLedger {
  private final Map<UUID, CommandState> given = new LinkedHashMap<>();
  private final Set<UUID> all = new LinkedHashSet<>();
  private Set<UUID> copied = Set.of();
  private boolean settledMayGo;
  private boolean clockIsFar;

  void kept(UUID operation) {
    given.put(operation, CommandState.WAITING);
    all.add(operation);
  }

  /// Everything that was ever given here, whatever became of the desk.
  Set<UUID> all() {
    return all;
  }

  /// How everything stands, as far as it can be read.
  void look(SimCache cache) {
    try {
      Map<UUID, CommandState> outbox = cache.outbox();
      given.replaceAll((id, last) -> outbox.getOrDefault(id, last));
    } catch (SQLException e) {
      // What was spoilt is found out when the desk starts.
    }
  }

  /// The cache was lost: what was settled may be forgotten with it. What was not lives in the
  /// journal.
  void settledMayGo() {
    settledMayGo = true;
  }

  /// The desk's clock went far on: what is settled is forgotten before its time.
  void clockIsFar() {
    clockIsFar = true;
  }

  /// The profile is copied as it is now.
  void copied() {
    copied = Set.copyOf(given.keySet());
  }

  /// The whole profile is as it was when it was copied: what came later is gone by the hand of
  /// whoever did so.
  void asCopied() {
    given.keySet().retainAll(copied);
    settledMayGo = true;
  }

  /// The computer has become another desk's double.
  void forget() {
    given.clear();
  }

  /// I1: all that was given stands in the outbox in one state.
  ///
  /// @param outbox what is there
  /// @param decided what the centre has decided: after a clock went far, its answer and the
  ///   forgetting of it may come between two looks
  /// @return what is missing
  Set<UUID> missing(Map<UUID, CommandState> outbox, Predicate<UUID> decided) {
    given.replaceAll((id, last) -> outbox.getOrDefault(id, last));
    given
        .entrySet()
        .removeIf(
            e ->
                !outbox.containsKey(e.getKey())
                    && (mayBeForgotten(e.getValue()) || (clockIsFar && decided.test(e.getKey()))));
    settledMayGo = false;
    Set<UUID> missing = new LinkedHashSet<>(given.keySet());
    missing.removeAll(outbox.keySet());
    return missing;
  }

  private boolean mayBeForgotten(CommandState state) {
    return (settledMayGo && settled(state)) || (clockIsFar && !state.pending());
  }

  private static boolean settled(CommandState state) {
    return switch (state) {
      case DONE, WITHDRAWN -> true;
      case WAITING, SENT, REFUSED, CONFLICT, PARKED -> false;
    };
  }
}
