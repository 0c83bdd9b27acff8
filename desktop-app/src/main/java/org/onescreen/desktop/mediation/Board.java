package org.onescreen.desktop.mediation;

import java.util.List;
import org.onescreen.desktop.mediation.card.CaseCard;

/// The board at one moment.
///
/// @param columns one for each stage, in their order
/// @param urgent the most urgent open cases of all stages
record Board(List<StageColumn> columns, List<CaseCard> urgent, Totals totals, Risks risks) {
  Board {
    columns = List.copyOf(columns);
    urgent = List.copyOf(urgent);
  }

  boolean empty() {
    return columns.stream().allMatch(c -> c.count() == 0);
  }
}
