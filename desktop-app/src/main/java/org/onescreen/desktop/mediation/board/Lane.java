package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.mediation.card.Stage;

/// One lane of the board.
///
/// @param key what its cases have in common, in words of the program
/// @param name what a person calls it
/// @param cells the cases of each column, most pressing first; none for an empty one
/// @param open how many of its cases somebody still has something to do with
/// @param all of the same, also those that the filter leaves out
/// @param red how many of those are red
record Lane(
    String key,
    String name,
    Map<Stage, List<UUID>> cells,
    long open,
    long all,
    long red,
    boolean folded) {
  Lane {
    cells = Map.copyOf(cells);
  }

  List<UUID> cell(Stage stage) {
    return cells.getOrDefault(stage, List.of());
  }

  Lane moved(Set<UUID> cases, Stage target) {
    List<UUID> arrived = new ArrayList<>();
    Map<Stage, List<UUID>> now = new EnumMap<>(Stage.class);
    cells.forEach(
        (stage, cell) -> {
          List<UUID> stay = cell.stream().filter(id -> !cases.contains(id)).toList();
          cell.stream().filter(cases::contains).forEach(arrived::add);
          now.put(stage, stay);
        });
    if (arrived.isEmpty()) {
      return this;
    }
    arrived.addAll(now.getOrDefault(target, List.of()));
    now.put(target, List.copyOf(arrived));
    return new Lane(key, name, now, open, all, red, folded);
  }

  /// How many rows of cards it takes.
  int rows() {
    return folded ? 0 : cells.values().stream().mapToInt(List::size).max().orElse(0);
  }
}
