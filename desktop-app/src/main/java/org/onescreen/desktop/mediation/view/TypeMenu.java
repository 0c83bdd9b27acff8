package org.onescreen.desktop.mediation.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.model.mediation.DisputeType;

/// Which types of dispute are shown; none chosen means all.
final class TypeMenu {
  private final CaseWords words;
  private final MenuButton button = new MenuButton();
  private final Map<DisputeType, CheckMenuItem> items = new EnumMap<>(DisputeType.class);

  TypeMenu(CaseWords words, Consumer<List<DisputeType>> chosen) {
    this.words = words;
    button.getStyleClass().add("view-types");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    for (DisputeType type : DisputeType.values()) {
      CheckMenuItem item = new CheckMenuItem(words.type(type));
      item.setOnAction(_ -> chosen.accept(chosen()));
      items.put(type, item);
      button.getItems().add(item);
    }
    show(List.of());
  }

  Node node() {
    return button;
  }

  private List<DisputeType> chosen() {
    return items.entrySet().stream()
        .filter(item -> item.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  void show(List<DisputeType> types) {
    items.forEach((type, item) -> item.setSelected(types.contains(type)));
    button.setText(
        types.isEmpty()
            ? words.texts().get("view.types")
            : words.texts().get("view.types.some", words.figures().count(types.size())));
  }
}
