package org.onescreen.desktop.wall;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.layout.UsualLayouts;
import org.onescreen.desktop.wall.layout.WallLayout;

/// What can be done to the wall, as buttons; each says its key.
///
/// FX thread only.
final class WallBar extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  private final Texts texts;
  private final WallModel model;
  private final FlowPane buttons = new FlowPane();
  private final Label said = new Label();
  private final Label sums = new Label();
  private final Label typed = new Label();

  WallBar(WallModel model, Texts texts) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("wall-bar");
    buttons.getStyleClass().add("wall-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    for (WallLayout layout : UsualLayouts.ALL) {
      Button button = new Button(Integer.toString(layout.size()));
      button.getStyleClass().addAll("layout-button", "layout-" + layout.size());
      button.setTooltip(new Tooltip(texts.get("wall.bar.layout", layout.size())));
      button.setFocusTraversable(false);
      button.setOnAction(_ -> model.layout(layout));
      buttons.getChildren().add(button);
    }
    said.getStyleClass().add("wall-said");
    said.setMinWidth(0);
    sums.getStyleClass().add("wall-sums");
    sums.setMinWidth(Region.USE_PREF_SIZE);
    sums.managedProperty().bind(sums.textProperty().isNotEmpty());
    typed.getStyleClass().add("key-chip");
    typed.setVisible(false);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(said, gap, sums, typed);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("wall-line");
    line.managedProperty()
        .bind(
            said.textProperty()
                .isNotEmpty()
                .or(sums.textProperty().isNotEmpty())
                .or(typed.visibleProperty()));
    line.visibleProperty().bind(line.managedProperty());
    getChildren().addAll(buttons, line);
  }

  /// While the wall has the whole of the monitor it says what is to be said, and offers nothing.
  void whole(boolean whole) {
    Shown.set(buttons, !whole);
    pseudoClassStateChanged(WHOLE, whole);
  }

  /// Adds a button.
  ///
  /// @param key its text under `wall.bar.KEY`, and its tooltip under `wall.bar.KEY.how`
  Button add(String key, Runnable action) {
    return dressed(new Button(), key, action);
  }

  /// Adds a button that stays down until it is pressed again.
  ToggleButton addToggle(String key, Runnable action) {
    return dressed(new ToggleButton(), key, action);
  }

  /// The same, for whoever says himself what it does.
  ToggleButton addToggle(String key) {
    return addToggle(key, () -> {});
  }

  private <B extends ButtonBase> B dressed(B button, String key, Runnable action) {
    button.setText(texts.get("wall.bar." + key));
    button.setTooltip(new Tooltip(texts.get("wall.bar." + key + ".how")));
    button.getStyleClass().addAll("wall-button", "do-" + key);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    buttons.getChildren().add(button);
    return button;
  }

  /// Marks the layout that stands.
  void mark() {
    List<String> usual = UsualLayouts.ALL.stream().map(WallLayout::text).toList();
    int at = usual.indexOf(model.now().layout().text());
    for (int i = 0; i < usual.size(); i++) {
      buttons.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
    }
  }

  /// A sentence about what was done.
  void say(String sentence) {
    said.setText(sentence);
  }

  /// What all streams do together; nothing for no numbers.
  void sums(String text) {
    sums.setText(text);
  }

  /// That there is no view of a number.
  String noView(int number) {
    return texts.get("wall.view.no-key", number);
  }

  /// The number that is being typed; nothing for none.
  void typed(String digits) {
    typed.setText(digits.isEmpty() ? "" : texts.get("wall.view.typed", digits));
    typed.setVisible(!digits.isEmpty());
  }
}
