package org.onescreen.desktop.wall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.CameraViewer;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// A wall of live tiles. Cameras are chosen once and stay where they are: a tile never jumps
/// because the cache has changed. Streams are open only while the panel is on the screen.
///
/// FX thread only.
final class WallPanel extends LivePanel implements CameraViewer, ShowsFacts {
  private final WallParts parts;
  private final WallGrid grid;
  private final ContentPane root;
  private final WallClock clock;
  private boolean listening;
  private List<Camera> cameras = List.of();
  private @Nullable GbDeviceCode wanted;

  WallPanel(WallParts parts, int columns, int rows) {
    this.parts = parts;
    this.grid = new WallGrid(columns, rows);
    this.clock = new WallClock(grid::tiles, parts.time(), parts.zone());
    this.root = new ContentPane(grid, parts.texts());
    root.getStyleClass().add("wall");
    root.getStylesheets()
        .add(Objects.requireNonNull(WallPanel.class.getResource("wall.css")).toExternalForm());
  }

  @Override
  public Node node() {
    return root;
  }

  /// Puts this camera into the first place, now or as soon as it is known.
  @Override
  public void showCamera(GbDeviceCode camera) {
    wanted = camera;
    if (listening) {
      detach();
      attach();
    }
  }

  @Override
  protected void listen(Holds holds) {
    listening = true;
    Optional<GbDeviceCode> first = Optional.ofNullable(wanted);
    Pin cameraList =
        parts
            .cache()
            .live(
                Set.of(Camera.KIND),
                reader -> choice(WallChoice.read(reader, grid.size()), first, reader),
                parts.ui().hop(this::choose),
                parts.ui().hop(_ -> root.failed(parts.texts().get("wall.failed"))));
    holds.add(cameraList::close);
    Pin newAddresses = parts.addresses().onChange(() -> parts.ui().run(this::play));
    holds.add(newAddresses::close);
    clock.start();
    play();
  }

  @Override
  protected void quiet() {
    listening = false;
    clock.stop();
    grid.tiles().forEach(CameraTile::stop);
  }

  private List<Camera> choice(
      List<Camera> usual, Optional<GbDeviceCode> first, CacheReader reader) {
    List<Camera> all = new ArrayList<>();
    first.flatMap(code -> WallChoice.find(reader, code)).ifPresent(all::add);
    usual.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return List.copyOf(all.subList(0, Math.min(grid.size(), all.size())));
  }

  /// Fills places that are still empty; where a camera was asked for, that one comes first.
  private void choose(List<Camera> offered) {
    if (!listening) {
      return;
    }
    List<Camera> kept = kept(offered);
    if (!kept.equals(cameras)) {
      cameras = kept;
      rebuild();
    }
    if (cameras.isEmpty()) {
      root.empty(parts.texts().get("wall.no-cameras"));
    } else {
      root.ready();
    }
    play();
  }

  private List<Camera> kept(List<Camera> offered) {
    boolean asked =
        wanted != null
            && !offered.isEmpty()
            && offered.getFirst().code().equals(wanted)
            && (cameras.isEmpty() || !cameras.getFirst().code().equals(wanted));
    List<Camera> merged = new ArrayList<>(asked ? offered.subList(0, 1) : List.of());
    merged.addAll(cameras);
    merged.addAll(offered);
    Set<GbDeviceCode> seen = new HashSet<>();
    merged.removeIf(c -> !seen.add(c.code()));
    return List.copyOf(merged.subList(0, Math.min(grid.size(), merged.size())));
  }

  private void rebuild() {
    List<CameraTile> before = grid.tiles();
    List<CameraTile> tiles = new ArrayList<>();
    for (Camera camera : cameras) {
      tiles.add(
          before.stream()
              .filter(t -> t.camera().code().equals(camera.code()))
              .findFirst()
              .orElseGet(() -> new CameraTile(camera, parts.worker(), parts.texts())));
    }
    before.stream().filter(t -> !tiles.contains(t)).forEach(CameraTile::stop);
    grid.show(tiles);
  }

  private void play() {
    if (!listening) {
      return;
    }
    for (CameraTile tile : grid.tiles()) {
      parts
          .addresses()
          .of(tile.camera())
          .filter(address -> !tile.playing().equals(Optional.of(address)))
          .ifPresent(tile::play);
    }
  }

  @Override
  public Map<String, Object> facts() {
    long live = grid.tiles().stream().filter(CameraTile::isLive).count();
    long frames = grid.tiles().stream().mapToLong(CameraTile::framesDrawn).sum();
    Map<String, Object> facts = new TreeMap<>();
    facts.put("tiles", grid.tiles().size());
    facts.put("tiles_live", live);
    facts.put("frames_drawn", frames);
    facts.put("tile_streams", grid.tiles().stream().map(t -> t.camera().stream()).toList());
    grid.tiles().stream().findFirst().ifPresent(t -> facts.putAll(t.facts()));
    return facts;
  }
}
