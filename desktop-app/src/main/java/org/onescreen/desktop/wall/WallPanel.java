package org.onescreen.desktop.wall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.CameraViewer;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.wall.budget.Capacity;
import org.onescreen.desktop.wall.budget.Importance;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.layout.WallLayout;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// The wall on the one screen. Cameras are chosen once and stay where they are: a tile never jumps
/// because the cache has changed. Streams are open only while the panel is on the screen.
///
/// FX thread only.
final class WallPanel extends LivePanel implements CameraViewer, ShowsFacts {
  private final WallParts parts;
  private final WallLayout layout;
  private final WallGrid grid;
  private final TileDeck deck;
  private final WallTender tender;
  private final ContentPane root;
  private final WallClock clock;
  private boolean listening;
  private List<Camera> cameras = List.of();
  private Set<GbDeviceCode> alarmed = Set.of();
  private final Map<Integer, GbDeviceCode> asked = new HashMap<>();
  private Runnable unask = () -> {};

  WallPanel(WallParts parts, WallLayout layout, Capacity capacity, Stills stills) {
    this.parts = parts;
    this.layout = layout;
    this.grid = new WallGrid(layout, parts.texts());
    this.deck = new TileDeck(grid, parts, stills);
    this.tender = new WallTender(parts.worker(), parts.addresses(), capacity);
    this.clock = new WallClock(grid::tiles, this::tend, parts.time(), parts.zone());
    this.root = new ContentPane(grid, parts.texts());
    root.getStyleClass().add("wall");
    new DropHand(grid, this::put);
  }

  @Override
  public Node node() {
    return root;
  }

  /// Puts this camera into the first place, now or as soon as it is known.
  @Override
  public void showCamera(GbDeviceCode camera) {
    put(List.of(camera), 0);
  }

  /// Puts cameras into the places from this one on, as far as there are places.
  void put(List<GbDeviceCode> wanted, int from) {
    asked.values().removeAll(wanted);
    for (int i = 0; i < wanted.size() && from + i < layout.size(); i++) {
      asked.put(from + i, wanted.get(i));
    }
    if (listening) {
      ask();
    }
  }

  @Override
  protected void listen(Holds holds) {
    listening = true;
    ask();
    holds.add(() -> unask.run());
    Pin newAddresses = parts.addresses().onChange(() -> parts.ui().run(this::tend));
    holds.add(newAddresses::close);
    Pin alarms =
        parts
            .cache()
            .live(
                Set.of(Alarm.KIND),
                WallWatch::alarmed,
                parts.ui().hop(this::alarmed),
                parts.ui().hop(_ -> root.failed(parts.texts().get("wall.failed"))));
    holds.add(alarms::close);
    clock.start();
  }

  private void alarmed(Set<GbDeviceCode> now) {
    alarmed = now;
    mark();
  }

  private void mark() {
    grid.tiles().forEach(tile -> tile.alarmed(alarmed.contains(tile.camera().code())));
  }

  private Importance importance(CameraTile tile) {
    return Importance.of(alarmed.contains(tile.camera().code()), false, false);
  }

  private void ask() {
    unask.run();
    Map<Integer, GbDeviceCode> wanted = Map.copyOf(asked);
    Pin cameraList =
        parts
            .cache()
            .live(
                Set.of(Camera.KIND),
                reader -> PanelChoice.read(reader, layout.size(), wanted),
                parts.ui().hop(this::choose),
                parts.ui().hop(_ -> root.failed(parts.texts().get("wall.failed"))));
    unask = cameraList::close;
  }

  @Override
  protected void quiet() {
    listening = false;
    clock.stop();
    grid.tiles().forEach(CameraTile::stop);
  }

  private void tend() {
    if (listening) {
      tender.tend(grid.seen(), grid.hidden(), this::importance, System.nanoTime());
    }
  }

  private void choose(PanelChoice offered) {
    // What was asked for before something else was asked for comes too late.
    if (!listening || !offered.wanted().equals(asked)) {
      return;
    }
    List<Camera> kept = offered.over(cameras);
    if (!kept.equals(cameras)) {
      cameras = kept;
      deck.show(
          Arrangement.of(layout, kept.stream().map(Camera::code).map(Optional::of).toList()),
          kept.stream().collect(Collectors.toMap(Camera::code, Function.identity())));
      mark();
    }
    if (cameras.isEmpty()) {
      root.empty(parts.texts().get("wall.no-cameras"));
    } else {
      root.ready();
    }
  }

  @Override
  public Map<String, Object> facts() {
    return TileFacts.of(grid.tiles(), grid.tiles());
  }
}
