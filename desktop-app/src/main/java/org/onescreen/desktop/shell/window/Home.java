package org.onescreen.desktop.shell.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;

/// All panels at once. They listen only while this is what the window shows.
final class Home implements Panel {
  private final Map<ToolId, Panel> panels = new EnumMap<>(ToolId.class);
  private final HomeGrid grid;

  Home(List<Tool> tools, Texts texts, Consumer<ToolId> toggle) {
    for (Tool tool : tools) {
      if (tool.id().onHome()) {
        panels.put(tool.id(), tool.open(PanelSize.PANEL));
      }
    }
    Map<ToolId, Node> frames = new EnumMap<>(ToolId.class);
    for (ToolId tool : ToolId.values()) {
      Node content =
          Optional.ofNullable(panels.get(tool))
              .map(Panel::node)
              .orElseGet(() -> EmptyState.nothing(texts.get("shell.empty.tool")));
      frames.put(tool, PanelFrame.onHome(tool, texts, content, () -> toggle.accept(tool)));
    }
    grid =
        new HomeGrid(
            frame(frames, ToolId.WALL),
            frame(frames, ToolId.MAP),
            frame(frames, ToolId.MEDIATION),
            frame(frames, ToolId.ANTIFRAUD),
            frame(frames, ToolId.ALARM));
  }

  private static Node frame(Map<ToolId, Node> frames, ToolId tool) {
    return Objects.requireNonNull(frames.get(tool));
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public void attach() {
    panels.values().forEach(Panel::attach);
  }

  @Override
  public void detach() {
    panels.values().forEach(Panel::detach);
  }
}
