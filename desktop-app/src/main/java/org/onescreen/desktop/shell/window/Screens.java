package org.onescreen.desktop.shell.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.CameraViewer;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.PlaceViewer;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;

/// The middle of the window: the one screen, or one tool's own screen. What is not seen does not
/// listen, and a screen that was closed is gone.
///
/// FX thread only.
final class Screens implements Navigator {
  private final StackPane place = new StackPane();
  private final Texts texts;
  private final Map<ToolId, Tool> tools = new EnumMap<>(ToolId.class);
  private final Supplier<Home> homes;
  private final Runnable whole;
  private Home home;
  private final Consumer<Optional<ToolId>> onChange;
  private @Nullable ToolId openTool;
  private @Nullable Panel openPanel;

  /// @param whole gives what is open the whole of the monitor
  /// @param onChange told what is open now
  Screens(Texts texts, List<Tool> tools, Runnable whole, Consumer<Optional<ToolId>> onChange) {
    this.texts = texts;
    this.whole = whole;
    this.onChange = onChange;
    tools.forEach(tool -> this.tools.put(tool.id(), tool));
    this.homes = () -> new Home(tools, texts, this::toggle);
    this.home = homes.get();
    place.getStyleClass().add("screens");
    place.setMinSize(0, 0);
  }

  Node node() {
    return place;
  }

  /// What is open instead of the one screen.
  Optional<ToolId> open() {
    return Optional.ofNullable(openTool);
  }

  List<ToolId> tools() {
    return List.copyOf(tools.keySet());
  }

  /// Shows the one screen for the first time.
  void begin() {
    place.getChildren().setAll(home.node());
    home.attach();
    onChange.accept(Optional.empty());
  }

  /// Makes everything that is seen anew, as for the first time: nothing that was drawn for a desk
  /// stays before a room.
  void renew() {
    Optional<ToolId> open = open();
    close();
    home.detach();
    tools.values().forEach(Tool::forget);
    home = homes.get();
    open.ifPresentOrElse(this::open, this::begin);
  }

  @Override
  public void toggle(ToolId tool) {
    if (tool == openTool) {
      home();
    } else {
      open(tool);
    }
  }

  @Override
  public void home() {
    if (openTool != null) {
      close();
      begin();
    }
  }

  @Override
  public void showCamera(GbDeviceCode camera) {
    if (open(ToolId.WALL) instanceof CameraViewer viewer) {
      viewer.showCamera(camera);
    }
  }

  @Override
  public void showCameras(List<GbDeviceCode> cameras) {
    if (open(ToolId.WALL) instanceof CameraViewer viewer) {
      viewer.showCameras(cameras);
    }
  }

  @Override
  public void showPlace(Position where) {
    showPlace(Aim.at(where));
  }

  @Override
  public void showPlace(Aim aim) {
    if (open(ToolId.MAP) instanceof PlaceViewer viewer) {
      viewer.showPlace(aim);
    }
  }

  @Override
  public void showCases(List<UUID> cases) {
    if (open(ToolId.MAP) instanceof PlaceViewer viewer) {
      viewer.showCases(cases);
    }
  }

  @Override
  public void showRecord(ToolId tool, UUID record) {
    if (open(tool) instanceof RecordViewer viewer) {
      viewer.showRecord(record);
    }
  }

  /// Leaves everything, for good.
  void end() {
    close();
    home.detach();
    place.getChildren().clear();
  }

  private @Nullable Panel open(ToolId id) {
    Tool tool = tools.get(id);
    if (tool == null || id == openTool) {
      return openPanel;
    }
    Panel panel = tool.open(PanelSize.SCREEN);
    if (openTool == null) {
      home.detach();
    } else {
      close();
    }
    openTool = id;
    openPanel = panel;
    place.getChildren().setAll(PanelFrame.own(id, texts, panel.node(), whole, this::home));
    panel.attach();
    panel.node().requestFocus();
    onChange.accept(Optional.of(id));
    return panel;
  }

  private void close() {
    if (openPanel != null) {
      openPanel.detach();
    }
    openPanel = null;
    openTool = null;
    place.getChildren().clear();
  }
}
