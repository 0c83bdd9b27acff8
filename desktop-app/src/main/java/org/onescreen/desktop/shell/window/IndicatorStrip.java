package org.onescreen.desktop.shell.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;

/// The figures of the whole centre in one line, on every screen.
final class IndicatorStrip extends HBox implements Panel {
  private static final List<ToolId> ORDER =
      List.of(ToolId.MAP, ToolId.ALARM, ToolId.MEDIATION, ToolId.ANTIFRAUD, ToolId.WALL);

  private final List<Panel> indicators = new ArrayList<>();

  IndicatorStrip(List<Tool> tools) {
    getStyleClass().add("indicator-strip");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    tools.stream()
        .sorted(Comparator.comparingInt(tool -> ORDER.indexOf(tool.id())))
        .flatMap(tool -> tool.indicators().stream())
        .forEach(indicators::add);
    indicators.forEach(indicator -> getChildren().add(indicator.node()));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void attach() {
    indicators.forEach(Panel::attach);
  }

  @Override
  public void detach() {
    indicators.forEach(Panel::detach);
  }
}
