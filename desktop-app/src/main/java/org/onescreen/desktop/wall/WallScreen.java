package org.onescreen.desktop.wall;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.CameraViewer;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.wall.budget.Capacity;
import org.onescreen.desktop.wall.budget.Importance;
import org.onescreen.desktop.wall.control.ControlDoors;
import org.onescreen.desktop.wall.control.ControlPane;
import org.onescreen.desktop.wall.evidence.EvidenceDesk;
import org.onescreen.desktop.wall.evidence.EvidencePane;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.patrol.PatrolDoors;
import org.onescreen.desktop.wall.patrol.PatrolPane;
import org.onescreen.desktop.wall.tree.CameraTree;
import org.onescreen.desktop.wall.tree.TreeDoors;
import org.onescreen.desktop.wall.view.KeptView;
import org.onescreen.desktop.wall.view.KeptWall;
import org.onescreen.desktop.wall.view.ViewDoors;
import org.onescreen.desktop.wall.view.ViewList;
import org.onescreen.desktop.wall.view.WallFile;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// The wall on a screen of its own: any layout, cameras from a tree, views under numbers. It comes
/// back as it stood, also after a restart.
///
/// FX thread only.
final class WallScreen extends LivePanel implements CameraViewer, ShowsFacts {
  private final WallParts parts;
  private final WallModel model;
  private final WallFile file;
  private final WallGrid grid;
  private final TileDeck deck;
  private final WallTender tender;
  private final WallClock clock;
  private final WallBar bar;
  private final ToggleButton hotspot;
  private final CameraTree tree;
  private final ViewList views;
  private final EvidencePane evidence;
  private final PatrolPane patrols;
  private final ControlPane control;
  private final InstantReplay replay;
  private final SidePane side;
  private final ContentPane root;
  private final BorderPane desk = new BorderPane();
  private final Runnable changed = this::changed;
  private WallWatch watch = WallWatch.NOTHING;
  private Set<GbDeviceCode> watched = Set.of();
  private int filling;
  private @Nullable Pin pin;
  private boolean listening;
  private boolean numbers;
  private boolean focused;

  WallScreen(WallParts parts, WallModel model, WallFile file, Capacity capacity) {
    this.parts = parts;
    this.model = model;
    this.file = file;
    this.grid = new WallGrid(model.now().layout(), parts.texts());
    this.deck = new TileDeck(grid, parts);
    this.tender = new WallTender(parts.worker(), parts.addresses(), capacity);
    this.clock = new WallClock(grid::tiles, this::tend, parts.time(), parts.zone());
    this.bar = new WallBar(model, parts.texts());
    this.tree =
        new CameraTree(
            new TreeDoors(
                parts.cache(),
                parts.ui(),
                parts.texts(),
                parts.time(),
                parts.zone(),
                this::showCameras));
    this.views =
        new ViewList(
            new ViewDoors(
                parts.cache(),
                parts.door(),
                parts.actor(),
                parts.ui(),
                parts.texts(),
                file,
                model::now,
                view -> model.step(_ -> view)));
    SelectedTile selected =
        new SelectedTile(model, this::selectedTile, () -> watch.alarmed(), parts.time());
    this.patrols =
        new PatrolPane(
            new PatrolDoors(
                parts.cache(),
                parts.door(),
                parts.actor(),
                parts.ui(),
                parts.texts(),
                parts.time(),
                () -> model.now().cameras().stream().flatMap(Optional::stream).toList(),
                selected));
    this.evidence =
        new EvidencePane(
            new EvidencePane.Doors(
                parts.cache(),
                parts.door(),
                parts.actor(),
                parts.ui(),
                parts.texts(),
                parts.time(),
                parts.zone(),
                selected::seen),
            new EvidenceDesk(parts.door(), parts.texts(), parts.zone(), parts.evidence()));
    this.control =
        new ControlPane(
            new ControlDoors(
                parts.cache(),
                parts.door(),
                parts.actor(),
                parts.ui(),
                parts.texts(),
                parts.time(),
                parts.controls(),
                () -> selectedTile().map(CameraTile::camera),
                () ->
                    selectedTile()
                        .filter(tile -> watch.alarmed().contains(tile.camera().code()))
                        .isPresent()));
    this.replay = new InstantReplay(parts, bar::say);
    this.side = new SidePane(parts.texts());
    side.add("cameras", tree);
    side.add("views", views);
    side.add("patrols", patrols);
    side.add("evidence", evidence);
    side.add("control", control);
    StackPane middle = new StackPane(grid);
    middle.setMinSize(0, 0);
    desk.setTop(bar);
    desk.setCenter(middle);
    desk.setLeft(side.node());
    this.root = new ContentPane(desk, parts.texts());
    root.getStyleClass().add("wall");
    root.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                grid.requestFocus();
              }
            });
    new WallHands(grid, model, this::zoomTo);
    bar.add("undo", model::undo);
    bar.add("redo", model::redo);
    this.hotspot = bar.addToggle("hotspot", this::toggleHotspot);
    new WallKeys(model, grid, bar, views::openKey, this::find, buttons());
  }

  private Map<KeyCode, Runnable> buttons() {
    ToggleButton best = bar.addToggle("best", this::toggleBest);
    ToggleButton shown = bar.addToggle("numbers", this::toggleNumbers);
    ToggleButton sides = bar.addToggle("side", this::toggleSide);
    sides.setSelected(true);
    bar.add("replay", this::toggleReplay);
    bar.add("faster", () -> selectedTile().ifPresent(CameraTile::fasterReplay));
    return Map.of(
        KeyCode.H, hotspot::fire,
        KeyCode.Q, best::fire,
        KeyCode.N, shown::fire,
        KeyCode.B, sides::fire,
        KeyCode.R, this::toggleReplay,
        KeyCode.X, () -> selectedTile().ifPresent(CameraTile::fasterReplay),
        KeyCode.S, () -> take(evidence::picture),
        KeyCode.E, () -> take(evidence::film),
        KeyCode.SPACE, patrols::pause);
  }

  private void zoomTo(DragBox box) {
    if (desk.getLeft() == null) {
      toggleSide();
    }
    side.show("control");
    control.zoomTo(box);
  }

  private void toggleReplay() {
    replay.toggle(selectedTile());
  }

  /// What is taken needs a reason, which is asked for beside the wall.
  private void take(Runnable what) {
    if (desk.getLeft() == null) {
      toggleSide();
    }
    side.show("evidence");
    what.run();
  }

  private void toggleHotspot() {
    model.step(present -> present.withHotspot(model.selected()));
  }

  private void toggleBest() {
    tender.best(!tender.isBest());
    tend();
  }

  private void toggleNumbers() {
    numbers = !numbers;
    grid.tiles().forEach(tile -> tile.numbers(numbers));
  }

  private void toggleSide() {
    boolean shown = desk.getLeft() == null;
    desk.setLeft(shown ? side.node() : null);
    if (shown) {
      side.attach();
    } else {
      side.detach();
    }
  }

  private void find() {
    if (desk.getLeft() == null) {
      toggleSide();
    }
    side.show("cameras");
    tree.find();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void showCamera(GbDeviceCode camera) {
    model.show(camera);
  }

  @Override
  public void showCameras(List<GbDeviceCode> cameras) {
    if (cameras.size() == 1) {
      model.show(cameras.getFirst());
    } else {
      model.fill(0, cameras);
    }
  }

  @Override
  protected void listen(Holds holds) {
    listening = true;
    focused = false;
    file.read(parts.ui().hop(this::kept));
    model.onChange(changed);
    holds.add(() -> model.offChange(changed));
    Pin addresses = parts.addresses().onChange(() -> parts.ui().run(this::tend));
    holds.add(addresses::close);
    holds.add(this::unwatch);
    side.attach();
    holds.add(side::detach);
    watch();
    clock.start();
  }

  @Override
  protected void quiet() {
    patrols.end();
    replay.end();
    listening = false;
    clock.stop();
    grid.tiles().forEach(CameraTile::stop);
  }

  private void kept(KeptWall kept) {
    views.own(kept);
    KeptView last = kept.last();
    if (last != null && !model.isArranged()) {
      last.arrangement().ifPresent(model::open);
    }
    changed();
  }

  private void changed() {
    if (!listening) {
      return;
    }
    if (model.isArranged()) {
      KeptWall standing = views.own().standing(KeptView.of(model.now(), "", "", 0));
      if (!standing.equals(views.own())) {
        views.own(standing);
        file.write(standing);
      }
    }
    hotspot.setSelected(model.now().hotspot() == model.selected());
    watch();
    draw();
  }

  private void watch() {
    Set<GbDeviceCode> shown =
        model.now().cameras().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    int fill = model.isByHand() ? 0 : model.now().size();
    if (pin != null && shown.equals(watched) && fill == filling) {
      return;
    }
    unwatch();
    watched = shown;
    filling = fill;
    pin =
        parts
            .cache()
            .live(
                Set.of(Camera.KIND, Alarm.KIND),
                reader -> WallWatch.read(reader, shown, fill),
                parts.ui().hop(this::known),
                parts.ui().hop(_ -> root.failed(parts.texts().get("wall.failed"))));
  }

  private void unwatch() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }

  private void known(WallWatch fresh) {
    if (!listening) {
      return;
    }
    watch = fresh;
    if (!model.isByHand() && model.now().firstEmpty().isPresent()) {
      fill(fresh.usual());
    }
    boolean nothing = !model.isByHand() && fresh.usual().isEmpty();
    if (nothing) {
      root.empty(parts.texts().get("wall.no-cameras"));
    } else {
      root.ready();
      focus();
    }
    draw();
  }

  /// The shell gives the focus before there is anything to see, and what cannot be seen takes none.
  private void focus() {
    if (!focused) {
      focused = true;
      grid.requestFocus();
    }
  }

  private void fill(List<Camera> usual) {
    Arrangement filled = model.now();
    for (Camera camera : usual) {
      Optional<Integer> empty = filled.firstEmpty();
      if (empty.isPresent() && filled.find(camera.code()).isEmpty()) {
        filled = filled.show(empty.get(), camera.code());
      }
    }
    if (!filled.equals(model.now())) {
      model.fillIn(filled);
    }
  }

  private void draw() {
    deck.show(model.now(), watch.cameras());
    grid.alone(model.alone());
    grid.slots().forEach(slot -> slot.mark(model.selected(), model.now().hotspot()));
    grid.tiles()
        .forEach(
            tile -> {
              tile.numbers(numbers);
              tile.alarmed(watch.alarmed().contains(tile.camera().code()));
            });
    bar.mark();
    tend();
  }

  /// Nothing is decoded for a window that lies in the task bar.
  private void tend() {
    if (!listening) {
      return;
    }
    patrols.beat();
    List<CameraTile> seen = iconified() ? List.of() : grid.seen();
    Set<CameraTile> hidden = new HashSet<>(grid.tiles());
    seen.forEach(hidden::remove);
    tender.tend(seen, List.copyOf(hidden), this::importance, System.nanoTime());
  }

  private boolean iconified() {
    return root.getScene() != null
        && root.getScene().getWindow() instanceof Stage stage
        && stage.isIconified();
  }

  private Importance importance(CameraTile tile) {
    if (watch.alarmed().contains(tile.camera().code())) {
      return Importance.ALARM;
    }
    return selectedTile().filter(tile::equals).isPresent()
        ? Importance.SELECTED
        : Importance.VISIBLE;
  }

  private Optional<CameraTile> selectedTile() {
    return grid.slots().get(Math.min(model.selected(), grid.slots().size() - 1)).tile();
  }

  @Override
  public Map<String, Object> facts() {
    return TileFacts.of(grid.tiles(), grid.seen());
  }
}
