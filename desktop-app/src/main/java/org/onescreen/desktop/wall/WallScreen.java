package org.onescreen.desktop.wall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.CameraViewer;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.WholeMonitor;
import org.onescreen.desktop.wall.budget.Capacity;
import org.onescreen.desktop.wall.budget.Importance;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.view.KeptView;
import org.onescreen.desktop.wall.view.KeptWall;
import org.onescreen.desktop.wall.view.WallFile;
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
  private final WallNumbers numbers;
  private final WallSides sides;
  private final WallKnowledge knowledge;
  private final InstantReplay replay;
  private final ContentPane root;
  private final ToggleButton hotspot;
  private final ToggleButton agenda;
  private final ToggleButton side;
  private final ObservableValue<Boolean> whole;
  private final Runnable changed = this::changed;
  private boolean listening;
  private boolean read;
  private List<GbDeviceCode> asked = List.of();
  private boolean focused;

  WallScreen(WallParts parts, WallModel model, WallFile file, Capacity capacity, Stills stills) {
    this.parts = parts;
    this.model = model;
    this.file = file;
    this.grid = new WallGrid(model.now().layout(), parts.texts());
    this.deck = new TileDeck(grid, parts, stills);
    this.tender = new WallTender(parts.worker(), parts.addresses(), capacity);
    this.clock = new WallClock(grid::tiles, this::tend, parts.time(), parts.zone());
    this.bar = new WallBar(model, parts.texts());
    this.numbers = new WallNumbers(grid, bar, parts.texts());
    this.knowledge = new WallKnowledge(parts, this::known, this::failed);
    this.replay = new InstantReplay(parts, bar::say);
    StackPane middle = new StackPane(grid);
    middle.setMinSize(0, 0);
    BorderPane desk = new BorderPane(middle);
    desk.setTop(bar);
    SelectedTile selected =
        new SelectedTile(this::selectedTile, () -> knowledge.now().alarmed(), parts.time());
    PatrolTile patrolled = new PatrolTile(model, this::tileAt, () -> knowledge.now().alarmed());
    this.sides =
        new WallSides(
            desk, parts, model, file, selected, patrolled, knowledge::now, this::showCameras);
    this.root = new ContentPane(desk, parts.texts());
    root.getStyleClass().add("wall");
    this.whole = WholeMonitor.of(root);
    root.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                grid.requestFocus();
              }
            });
    new WallHands(grid, model, sides::zoomTo);
    bar.add("undo", model::undo);
    bar.add("redo", model::redo);
    this.hotspot = bar.addToggle("hotspot", this::toggleHotspot);
    this.agenda = bar.addToggle("agenda", model::toggleAgenda);
    ToggleButton best = bar.addToggle("best", this::toggleBest);
    ToggleButton shown = bar.addToggle("numbers", numbers::toggle);
    this.side = bar.addToggle("side");
    new WallKeys(model, grid, bar, sides.openKey(), sides::find, buttons(best, shown));
    menu(new WallMenu(parts.texts(), grid));
  }

  private Map<KeyCode, Runnable> buttons(ToggleButton best, ToggleButton shown) {
    side.setOnAction(_ -> sides.toggle(side));
    side.setSelected(true);
    bar.add("replay", this::toggleReplay);
    bar.add("faster", this::faster);
    return Map.ofEntries(
        Map.entry(KeyCode.H, hotspot::fire),
        Map.entry(KeyCode.M, agenda::fire),
        Map.entry(KeyCode.Q, best::fire),
        Map.entry(KeyCode.N, shown::fire),
        Map.entry(KeyCode.B, side::fire),
        Map.entry(KeyCode.R, this::toggleReplay),
        Map.entry(KeyCode.X, this::faster),
        Map.entry(KeyCode.G, this::goToMap),
        Map.entry(KeyCode.S, sides::takePicture),
        Map.entry(KeyCode.E, sides::takeFilm),
        Map.entry(KeyCode.SPACE, sides.patrols()::pause));
  }

  private void menu(WallMenu menu) {
    menu.add("alone", model::toggleAlone);
    menu.add("hotspot", hotspot::fire);
    menu.add("back", () -> model.step(present -> present.back(model.selected())));
    menu.add("forward", () -> model.step(present -> present.forward(model.selected())));
    menu.add("clear", () -> model.step(present -> present.clear(model.selected())));
    menu.add("map", this::goToMap);
    menu.separate();
    menu.add("replay", this::toggleReplay);
    menu.add("picture", sides::takePicture);
    menu.add("film", sides::takeFilm);
    menu.separate();
    menu.add("agenda", agenda::fire);
    menu.add("agenda-show", () -> model.showAgenda());
    menu.add("agenda-clear", () -> model.agenda(List.of()));
  }

  private void goToMap() {
    selectedTile()
        .map(CameraTile::camera)
        .map(camera -> Aim.of(camera.position(), camera.name(), camera.id()))
        .ifPresent(parts.navigator()::showPlace);
  }

  private void toggleReplay() {
    replay.toggle(selectedTile());
  }

  private void faster() {
    selectedTile().ifPresent(CameraTile::fasterReplay);
  }

  private void toggleHotspot() {
    model.step(present -> present.withHotspot(model.selected()));
  }

  private void toggleBest() {
    tender.best(!tender.isBest());
    tend();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void showCamera(GbDeviceCode camera) {
    showCameras(List.of(camera));
  }

  /// What the wall was before is known first: or it would be overwritten by what is asked for.
  @Override
  public void showCameras(List<GbDeviceCode> cameras) {
    if (!read) {
      asked = cameras;
    } else if (cameras.size() == 1) {
      model.show(cameras.getFirst());
    } else {
      model.fill(0, cameras);
    }
  }

  @Override
  protected void listen(Holds holds) {
    listening = true;
    focused = false;
    read = false;
    file.read(parts.ui().hop(this::kept));
    model.onChange(changed);
    holds.add(() -> model.offChange(changed));
    Pin addresses = parts.addresses().onChange(() -> parts.ui().run(this::tend));
    holds.add(addresses::close);
    holds.add(knowledge::close);
    sides.listen(holds);
    holds.listen(whole, (_, _, now) -> whole(now));
    whole(whole.getValue());
    ask();
    clock.start();
  }

  @Override
  protected void quiet() {
    sides.patrols().end();
    replay.end();
    listening = false;
    clock.stop();
    grid.tiles().forEach(CameraTile::stop);
  }

  private void whole(boolean now) {
    bar.whole(now);
    sides.whole(now, side);
  }

  private void kept(KeptWall kept) {
    read = true;
    sides.kept(kept);
    KeptView last = kept.last();
    if (last != null && !model.isArranged()) {
      last.arrangement().ifPresent(model::open);
    }
    if (model.agenda().isEmpty()) {
      model.agenda(kept.meeting());
    }
    changed();
    if (!asked.isEmpty()) {
      showCameras(asked);
      asked = List.of();
    }
  }

  private void changed() {
    if (!listening) {
      return;
    }
    keep();
    hotspot.setSelected(model.now().hotspot() == model.selected());
    ask();
    draw();
  }

  /// What was kept before is known first, or it would be lost.
  private void keep() {
    KeptWall now = sides.kept().meeting(model.agenda());
    if (model.isArranged()) {
      now = now.standing(KeptView.of(model.now(), "", "", 0));
    }
    if (read && !now.equals(sides.kept())) {
      sides.kept(now);
      file.write(now);
    }
  }

  private void ask() {
    Set<GbDeviceCode> shown =
        model.now().cameras().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    knowledge.ask(shown, model.isByHand() ? 0 : model.now().size());
  }

  private void failed() {
    root.failed(parts.texts().get("wall.failed"));
  }

  private void known(WallWatch fresh) {
    if (!listening) {
      return;
    }
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
    deck.show(model.now(), knowledge.now().cameras());
    grid.alone(model.alone());
    grid.slots().forEach(slot -> slot.mark(model.selected(), model.now().hotspot()));
    Set<GbDeviceCode> meeting = Set.copyOf(model.agenda());
    for (CameraTile tile : grid.tiles()) {
      tile.alarmed(knowledge.now().alarmed().contains(tile.camera().code()));
      tile.agenda(meeting.contains(tile.camera().code()));
    }
    agenda.setSelected(model.now().camera(model.selected()).filter(meeting::contains).isPresent());
    bar.mark();
    numbers.show();
    sides.look();
    tend();
  }

  private void tend() {
    if (!listening) {
      return;
    }
    sides.patrols().beat();
    numbers.look();
    tender.tend(grid.seen(), grid.hidden(), this::importance, System.nanoTime());
  }

  private Importance importance(CameraTile tile) {
    return Importance.of(
        knowledge.now().alarmed().contains(tile.camera().code()),
        model.agenda().contains(tile.camera().code()),
        selectedTile().filter(tile::equals).isPresent());
  }

  private Optional<CameraTile> selectedTile() {
    return tileAt(model.selected());
  }

  private Optional<CameraTile> tileAt(int place) {
    return grid.slots().get(Math.min(place, grid.slots().size() - 1)).tile();
  }

  @Override
  public Map<String, Object> facts() {
    return TileFacts.of(grid.tiles(), grid.seen());
  }
}
