package org.onescreen.desktop.mediation.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.onescreen.desktop.mediation.card.CaseWords;

/// Which of a few values are shown; none chosen means all.
final class EnumMenu<E extends Enum<E>> {
  private final CaseWords words;
  private final String all;
  private final String some;
  private final MenuButton button = new MenuButton();
  private final Map<E, CheckMenuItem> items;

  /// @param all the key of its words while nothing is chosen, such as `view.types`
  /// @param some that of its words for a number of them
  EnumMenu(
      CaseWords words,
      String all,
      String some,
      Class<E> type,
      Function<E, String> names,
      Consumer<List<E>> chosen) {
    this.words = words;
    this.all = all;
    this.some = some;
    items = new EnumMap<>(type);
    button.getStyleClass().add(all.replace('.', '-'));
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    for (E value : type.getEnumConstants()) {
      CheckMenuItem item = new CheckMenuItem(names.apply(value));
      item.setOnAction(_ -> chosen.accept(chosen()));
      items.put(value, item);
      button.getItems().add(item);
    }
    show(List.of());
  }

  Node node() {
    return button;
  }

  private List<E> chosen() {
    return items.entrySet().stream()
        .filter(item -> item.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  void show(List<E> values) {
    items.forEach((value, item) -> item.setSelected(values.contains(value)));
    button.setText(
        values.isEmpty()
            ? words.texts().get(all)
            : words.texts().get(some, words.figures().count(values.size())));
  }
}
