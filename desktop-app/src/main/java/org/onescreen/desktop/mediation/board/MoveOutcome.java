package org.onescreen.desktop.mediation.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.cache.Given;

/// What became of a move.
///
/// @param operations of what was kept, in the order in which it was given
/// @param kept the cases that moved
/// @param not the cases that stayed where they were, and why
record MoveOutcome(List<UUID> operations, List<UUID> kept, Map<UUID, Given> not) {
  MoveOutcome {
    operations = List.copyOf(operations);
    kept = List.copyOf(kept);
    not = Map.copyOf(not);
  }
}
