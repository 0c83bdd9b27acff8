package org.onescreen.desktop.mediation.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.mediation.card.Stage;

/// One row of the board.
sealed interface BoardRow {
  /// The head of a lane.
  record Head(Lane lane) implements BoardRow {}

  /// A card for each column that is long enough.
  record Cards(Map<Stage, UUID> cases) implements BoardRow {
    static Cards of(Lane lane, int line) {
      Map<Stage, UUID> cases = new EnumMap<>(Stage.class);
      for (Stage stage : Stage.values()) {
        List<UUID> cell = lane.cell(stage);
        if (line < cell.size()) {
          cases.put(stage, cell.get(line));
        }
      }
      return new Cards(cases);
    }
  }
}
