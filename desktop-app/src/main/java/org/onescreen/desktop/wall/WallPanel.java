package org.onescreen.desktop.wall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
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
  private @Nullable GbDeviceCode wanted;

  WallPanel(WallParts parts, WallLayout layout, Capacity capacity, Stills stills) {
    this.parts = parts;
    this.layout = layout;
    this.grid = new WallGrid(layout, parts.texts());
    this.deck = new TileDeck(grid, parts, stills);
    this.tender = new WallTender(parts.worker(), parts.addresses(), capacity);
    this.clock = new WallClock(grid::tiles, this::tend, parts.time(), parts.zone());
    this.root = new ContentPane(grid, parts.texts());
    root.getStyleClass().add("wall");
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
                reader -> choice(WallChoice.read(reader, layout.size()), first, reader),
                parts.ui().hop(this::choose),
                parts.ui().hop(_ -> root.failed(parts.texts().get("wall.failed"))));
    holds.add(cameraList::close);
    Pin newAddresses = parts.addresses().onChange(() -> parts.ui().run(this::tend));
    holds.add(newAddresses::close);
    clock.start();
  }

  @Override
  protected void quiet() {
    listening = false;
    clock.stop();
    grid.tiles().forEach(CameraTile::stop);
  }

  private void tend() {
    if (listening) {
      tender.tend(grid.seen(), List.of(), _ -> Importance.VISIBLE, System.nanoTime());
    }
  }

  private List<Camera> choice(
      List<Camera> usual, Optional<GbDeviceCode> first, CacheReader reader) {
    List<Camera> all = new ArrayList<>();
    first.flatMap(code -> WallChoice.find(reader, code)).ifPresent(all::add);
    usual.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return List.copyOf(all.subList(0, Math.min(layout.size(), all.size())));
  }

  /// Fills places that are still empty; where a camera was asked for, that one comes first.
  private void choose(List<Camera> offered) {
    if (!listening) {
      return;
    }
    List<Camera> kept = kept(offered);
    if (!kept.equals(cameras)) {
      cameras = kept;
      deck.show(
          Arrangement.of(layout, kept.stream().map(Camera::code).map(Optional::of).toList()),
          kept.stream().collect(Collectors.toMap(Camera::code, Function.identity())));
    }
    if (cameras.isEmpty()) {
      root.empty(parts.texts().get("wall.no-cameras"));
    } else {
      root.ready();
    }
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
    return List.copyOf(merged.subList(0, Math.min(layout.size(), merged.size())));
  }

  @Override
  public Map<String, Object> facts() {
    return TileFacts.of(grid.tiles(), grid.tiles());
  }
}
