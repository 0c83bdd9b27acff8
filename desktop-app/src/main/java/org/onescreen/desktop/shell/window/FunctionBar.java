package org.onescreen.desktop.shell.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.onescreen.desktop.shell.FunctionKeys;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.ToolId;

/// The function keys, as buttons; the one whose screen is open is marked.
final class FunctionBar extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Map<ToolId, Button> tools = new EnumMap<>(ToolId.class);
  private final Button home;

  FunctionBar(
      Texts texts,
      List<ToolId> present,
      Runnable goHome,
      Consumer<ToolId> toggle,
      Runnable showKeys) {
    getStyleClass().add("function-bar");
    setAlignment(Pos.CENTER_LEFT);
    home = button(FunctionKeys.HOME.getName(), texts.get("shell.home"), goHome);
    getChildren().add(home);
    for (ToolId tool : ToolId.values()) {
      if (present.contains(tool)) {
        Button button =
            button(
                FunctionKeys.of(tool).getName(),
                texts.of("shell.tool.short", tool),
                () -> toggle.accept(tool));
        tools.put(tool, button);
        getChildren().add(button);
      }
    }
    getChildren().add(button("?", texts.get("shell.keys.short"), showKeys));
  }

  /// Puts the status at the right end, before the key that shows all keys.
  void addStatus(Node status) {
    HBox.setHgrow(status, Priority.ALWAYS);
    getChildren().add(getChildren().size() - 1, status);
  }

  /// Marks what is open; empty for the one screen.
  void mark(Optional<ToolId> open) {
    home.pseudoClassStateChanged(CURRENT, open.isEmpty());
    tools.forEach(
        (tool, button) ->
            button.pseudoClassStateChanged(CURRENT, open.filter(tool::equals).isPresent()));
  }

  private static Button button(String key, String text, Runnable action) {
    Label chip = new Label(key);
    chip.getStyleClass().add("key-chip");
    Button button = new Button(text, chip);
    button.getStyleClass().add("function-key");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
