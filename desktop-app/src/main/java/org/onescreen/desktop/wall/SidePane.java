package org.onescreen.desktop.wall;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;

/// The panels beside the wall, one at a time; only the one that is shown listens.
///
/// FX thread only.
final class SidePane extends LivePanel {
  private final BorderPane root = new BorderPane();
  private final HBox tabs = new HBox();
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, LivePanel> panels = new LinkedHashMap<>();
  private final Texts texts;
  private String shown = "";
  private boolean listening;

  SidePane(Texts texts) {
    this.texts = texts;
    root.getStyleClass().add("wall-side");
    root.setMinHeight(0);
    tabs.getStyleClass().add("side-tabs");
    root.setTop(tabs);
  }

  /// Adds a panel; the first is shown.
  ///
  /// @param name its tab's text under `wall.side.NAME`
  void add(String name, LivePanel panel) {
    ToggleButton tab = new ToggleButton(texts.get("wall.side." + name));
    tab.getStyleClass().add("side-" + name);
    tab.setMaxWidth(Double.MAX_VALUE);
    tab.setToggleGroup(group);
    tab.setUserData(name);
    tab.setOnAction(_ -> show(name));
    HBox.setHgrow(tab, Priority.ALWAYS);
    tabs.getChildren().add(tab);
    panels.put(name, panel);
    if (panels.size() == 1) {
      show(name);
    }
  }

  void show(String name) {
    LivePanel before = panels.get(shown);
    LivePanel next = panels.get(name);
    if (next == null) {
      return;
    }
    group.getToggles().forEach(tab -> tab.setSelected(name.equals(tab.getUserData())));
    if (before != null && !name.equals(shown)) {
      before.detach();
    }
    shown = name;
    root.setCenter(next.node());
    if (listening) {
      next.attach();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  protected void listen(Holds holds) {
    listening = true;
    LivePanel panel = panels.get(shown);
    if (panel != null) {
      panel.attach();
    }
  }

  @Override
  protected void quiet() {
    listening = false;
    panels.values().forEach(LivePanel::detach);
  }
}
