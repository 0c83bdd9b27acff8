package org.onescreen.desktop.shell.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.onescreen.desktop.shell.FunctionKeys;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.ToolId;

/// A panel with its slim header: what it is, its key, and the button that opens it or goes back.
final class PanelFrame extends BorderPane {
  private PanelFrame(HBox header, String size, Node content) {
    getStyleClass().addAll("panel-frame", size);
    setMinSize(0, 0);
    setTop(header);
    setCenter(content);
  }

  /// One of those on the one screen.
  static PanelFrame onHome(ToolId tool, Texts texts, Node content, Runnable open) {
    HBox header = header(tool, PanelSize.PANEL, texts, open);
    return new PanelFrame(header, "on-home", content);
  }

  /// One that has the screen.
  ///
  /// @param whole gives it the whole of the monitor
  static PanelFrame own(ToolId tool, Texts texts, Node content, Runnable whole, Runnable back) {
    HBox header = header(tool, PanelSize.SCREEN, texts, back);
    Button larger =
        button(
            Material2OutlinedAL.FULLSCREEN,
            texts.get("shell.whole.how", FunctionKeys.WHOLE.getDisplayText()));
    larger.setFocusTraversable(false);
    larger.setOnAction(_ -> whole.run());
    header.getChildren().add(header.getChildren().size() - 1, larger);
    return new PanelFrame(header, "own-screen", content);
  }

  private static HBox header(ToolId tool, PanelSize size, Texts texts, Runnable toggle) {
    Label title = new Label(texts.of("shell.tool", tool), ToolIcons.of(tool));
    title.getStyleClass().add("panel-title");
    Label key = new Label(FunctionKeys.of(tool).getName());
    key.getStyleClass().add("key-chip");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button button =
        size == PanelSize.PANEL
            ? button(Material2OutlinedMZ.OPEN_IN_FULL, texts.get("shell.panel.open"))
            : button(Material2OutlinedAL.CLOSE_FULLSCREEN, texts.get("shell.panel.back"));
    button.setOnAction(event -> toggle.run());
    HBox header = new HBox(title, gap, key, button);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("panel-header");
    if (size == PanelSize.PANEL) {
      header.setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2) {
              toggle.run();
            }
          });
    }
    return header;
  }

  private static Button button(Ikon ikon, String text) {
    Button button = new Button();
    button.setGraphic(new FontIcon(ikon));
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    button.getStyleClass().addAll("icon-button");
    return button;
  }
}
