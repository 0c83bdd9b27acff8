package org.onescreen.desktop.mediation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.board.CaseFilter;
import org.onescreen.model.region.DivisionLevel;

/// Says how many overdue cases which level has to look at, and lists them where one is pressed;
/// nothing where none is overdue.
final class RisenLine {
  private final CaseWords words;
  private final Label all = Whole.label("risen-line");
  private final Map<DivisionLevel, ToggleButton> levels = new EnumMap<>(DivisionLevel.class);
  private final HBox root = new HBox(all);

  /// @param pressed takes the level whose cases are wanted, or null for all again
  RisenLine(CaseWords words, Consumer<@Nullable DivisionLevel> pressed) {
    this.words = words;
    Tooltip how = new Tooltip(words.texts().get("mediation.risen.how"));
    all.setTooltip(how);
    level(DivisionLevel.TOWN, how, pressed);
    level(DivisionLevel.COUNTY, how, pressed);
    root.getStyleClass().add("risen");
    Shown.set(root, false);
  }

  private void level(DivisionLevel level, Tooltip how, Consumer<@Nullable DivisionLevel> pressed) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll("view-toggle", "risen-" + level.name().toLowerCase(Locale.ROOT));
    button.setTooltip(how);
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setOnAction(_ -> pressed.accept(button.isSelected() ? level : null));
    levels.put(level, button);
    root.getChildren().add(button);
  }

  Node node() {
    return root;
  }

  void show(Risen risen) {
    all.setText(words.texts().get("mediation.risen.all", words.figures().count(risen.all())));
    levels.forEach(
        (level, button) -> {
          button.setText(
              words
                  .texts()
                  .get("mediation.risen." + level.name(), words.figures().count(risen.of(level))));
          Shown.set(button, risen.of(level) > 0 || button.isSelected());
        });
    Shown.set(root, risen.all() > 0);
  }

  /// What is looked at now.
  void look(CaseFilter filter) {
    levels.forEach((level, button) -> button.setSelected(level == filter.risen()));
  }
}
