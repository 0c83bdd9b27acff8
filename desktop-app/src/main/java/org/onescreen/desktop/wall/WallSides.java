package org.onescreen.desktop.wall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.wall.control.ControlDoors;
import org.onescreen.desktop.wall.control.ControlPane;
import org.onescreen.desktop.wall.control.Turner;
import org.onescreen.desktop.wall.evidence.EvidenceDesk;
import org.onescreen.desktop.wall.evidence.EvidencePane;
import org.onescreen.desktop.wall.log.LogPane;
import org.onescreen.desktop.wall.patrol.PatrolDoors;
import org.onescreen.desktop.wall.patrol.PatrolPane;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.desktop.wall.tree.CameraTree;
import org.onescreen.desktop.wall.tree.TreeDoors;
import org.onescreen.desktop.wall.view.KeptWall;
import org.onescreen.desktop.wall.view.ViewDoors;
import org.onescreen.desktop.wall.view.ViewList;
import org.onescreen.desktop.wall.view.WallFile;
import org.onescreen.desktop.work.AskToOpen;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;

/// Everything that stands beside the wall: cameras, views, patrols, evidence and turning, one at a
/// time, or nothing.
///
/// FX thread only.
final class WallSides {
  private final BorderPane host;
  private final SidePane side;
  private final CameraTree tree;
  private final ViewList views;
  private final PatrolPane patrols;
  private final EvidencePane evidence;
  private final ControlPane control;
  private final Turner turner;

  /// @param host has it at its left
  /// @param known what the wall knows of its cameras
  /// @param show shows cameras on the wall, one or a whole branch
  WallSides(
      BorderPane host,
      WallParts parts,
      WallModel model,
      WallFile file,
      SelectedTile selected,
      PatrolTile patrolled,
      Supplier<WallWatch> known,
      Consumer<List<GbDeviceCode>> show) {
    this.host = host;
    SideDoors doors = parts.side();
    this.tree =
        new CameraTree(
            new TreeDoors(
                parts.cache(), parts.ui(), parts.texts(), parts.time(), parts.zone(), show));
    this.views =
        new ViewList(new ViewDoors(doors, file, model::now, view -> model.step(_ -> view)));
    ControlDoors reach =
        new ControlDoors(
            doors,
            parts.controls(),
            selected::camera,
            selected::isAlarmed,
            parts.worker()::push,
            new AskToOpen());
    this.turner = new Turner(reach);
    this.control = new ControlPane(reach, turner);
    this.patrols =
        new PatrolPane(
            new PatrolDoors(
                doors,
                () -> standing(model, known.get()),
                patrolled,
                new PatrolTurning(turner, code -> Optional.ofNullable(known.get().camera(code)))));
    this.evidence =
        new EvidencePane(
            doors,
            selected::seen,
            new EvidenceDesk(parts.door(), parts.texts(), parts.zone(), parts.evidence()));
    this.side = new SidePane(parts.texts());
    side.add("cameras", tree);
    side.add("views", views);
    side.add("patrols", patrols);
    side.add("evidence", evidence);
    side.add("control", control);
    side.add("log", new LogPane(doors, parts.exports()));
    host.setLeft(side.node());
  }

  private static List<Camera> standing(WallModel model, WallWatch known) {
    return model.now().cameras().stream()
        .flatMap(Optional::stream)
        .flatMap(code -> Optional.ofNullable(known.camera(code)).stream())
        .toList();
  }

  void listen(Holds holds) {
    turner.listen(holds);
    side.attach();
    holds.add(side::detach);
  }

  /// Shows or hides all of it.
  void toggle(ToggleButton button) {
    boolean shown = host.getLeft() == null;
    show(shown);
    button.setSelected(shown);
  }

  /// While the wall has the whole of the monitor nothing stands beside it but what is asked for.
  ///
  /// @param button shows them otherwise
  void whole(boolean whole, ToggleButton button) {
    show(!whole && button.isSelected());
  }

  private void show(boolean shown) {
    host.setLeft(shown ? side.node() : null);
    if (shown) {
      side.attach();
    } else {
      side.detach();
    }
  }

  /// Shows one of them, also where all were hidden.
  void reveal(String name) {
    show(true);
    side.show(name);
  }

  /// Puts the cursor into the field of the tree.
  void find() {
    reveal("cameras");
    tree.find();
  }

  /// Is called whenever another camera may be the selected one.
  void look() {
    control.look();
  }

  void zoomTo(DragBox box) {
    reveal("control");
    control.zoomTo(box);
  }

  /// What is taken needs a reason, which is asked for beside the wall.
  void takePicture() {
    reveal("evidence");
    evidence.picture();
  }

  void takeFilm() {
    reveal("evidence");
    evidence.film();
  }

  /// Opens the view of a number; false where there is none.
  IntPredicate openKey() {
    return views::openKey;
  }

  KeptWall kept() {
    return views.own();
  }

  void kept(KeptWall kept) {
    views.own(kept);
  }

  PatrolPane patrols() {
    return patrols;
  }
}
