package org.onescreen.desktop.mediation;

import java.util.List;
import javafx.scene.control.ListView;
import org.onescreen.desktop.mediation.card.CaseCard;

/// How a list of cards takes newer ones.
final class Cards {
  private Cards() {}

  /// Draws nothing where nothing changed, and keeps the selected case selected where it is still
  /// there.
  static void replace(ListView<CaseCard> list, List<CaseCard> now) {
    if (list.getItems().equals(now)) {
      return;
    }
    CaseCard selected = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(now);
    if (selected != null) {
      now.stream()
          .filter(card -> card.id().equals(selected.id()))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
  }
}
