package org.onescreen.desktop.mediation;

import java.util.List;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Stage;

/// One column as it stands.
///
/// @param count all cases in it
/// @param red how many of them are red
/// @param cards the first of them, most urgent first
record StageColumn(Stage stage, long count, long red, List<CaseCard> cards) {
  StageColumn {
    cards = List.copyOf(cards);
  }

  /// True where there are cases beyond those shown.
  boolean more() {
    return cards.size() < count;
  }
}
