package org.onescreen.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.layout.TileMemory;
import org.onescreen.desktop.wall.layout.Undo;
import org.onescreen.desktop.wall.layout.UsualLayouts;
import org.onescreen.desktop.wall.layout.WallLayout;
import org.onescreen.model.camera.GbDeviceCode;

/// How the wall stands: what is where, what is selected, what stands alone. It outlives the screen,
/// so that going away and coming back changes nothing and every step can still be taken back.
///
/// FX thread only.
final class WallModel {
  private static final int FIRST_TILES = 6;

  private final List<Runnable> listeners = new ArrayList<>();
  private final Undo undo = new Undo(Arrangement.empty(UsualLayouts.of(FIRST_TILES).orElseThrow()));
  private int selected;
  private OptionalInt alone = OptionalInt.empty();
  private boolean arranged;
  private boolean byHand;
  private final Agenda agenda = new Agenda();

  /// Calls `changed` after each change.
  void onChange(Runnable changed) {
    listeners.add(changed);
  }

  void offChange(Runnable changed) {
    listeners.remove(changed);
  }

  Arrangement now() {
    return undo.now();
  }

  int selected() {
    return selected;
  }

  OptionalInt alone() {
    return alone;
  }

  /// Whether somebody has changed it, now or before the last restart, so that it is to be kept.
  boolean isArranged() {
    return arranged;
  }

  /// Whether somebody has said which camera is where; else it is filled as a wall is that nobody
  /// has arranged.
  boolean isByHand() {
    return byHand;
  }

  /// The cameras of the meeting.
  List<GbDeviceCode> agenda() {
    return agenda.cameras();
  }

  /// The meeting's cameras as they were kept, or none.
  void agenda(List<GbDeviceCode> cameras) {
    agenda.set(cameras);
    told();
  }

  /// The selected tile's camera is of the meeting, or is not any more.
  void toggleAgenda() {
    now().camera(selected).ifPresent(agenda::toggle);
    told();
  }

  /// The meeting's cameras on the wall, as far as there are tiles.
  void showAgenda() {
    if (!agenda.cameras().isEmpty()) {
      fill(0, agenda.cameras());
    }
  }

  /// A step of the operator's.
  void step(UnaryOperator<Arrangement> change) {
    arranged = true;
    byHand = true;
    if (undo.step(change.apply(undo.now()))) {
      settle();
    }
  }

  /// What was kept; no step of the operator's.
  void open(Arrangement kept) {
    arranged = true;
    byHand = true;
    undo.replace(kept);
    settle();
  }

  /// Fills what is empty; no step of the operator's.
  void fillIn(Arrangement filled) {
    undo.replace(filled);
    settle();
  }

  void undo() {
    if (undo.undo()) {
      settle();
    }
  }

  void redo() {
    if (undo.redo()) {
      settle();
    }
  }

  /// Selects a tile; the hotspot shows what is selected.
  void select(int tile) {
    selected = Math.clamp(tile, 0, now().size() - 1);
    Arrangement present = now();
    int hotspot = present.hotspot();
    if (hotspot != Arrangement.NO_HOTSPOT && hotspot != selected) {
      present.camera(selected).ifPresent(camera -> undo.replace(present.show(hotspot, camera)));
    }
    alone = alone.isPresent() ? OptionalInt.of(selected) : alone;
    told();
  }

  /// The selected tile over the whole wall, or all of them again.
  void toggleAlone() {
    alone = alone.isPresent() ? OptionalInt.empty() : OptionalInt.of(selected);
    told();
  }

  void layout(WallLayout layout) {
    arranged = true;
    if (undo.step(now().with(layout))) {
      settle();
    }
  }

  /// Shows a camera: where it is already, that tile is selected; else it comes into the selected
  /// tile where that is empty, else into the first empty one, else into the selected one.
  void show(GbDeviceCode camera) {
    Optional<Integer> there = now().find(camera);
    if (there.isPresent()) {
      select(there.get());
      return;
    }
    int tile = now().camera(selected).isEmpty() ? selected : now().firstEmpty().orElse(selected);
    step(present -> present.show(tile, camera));
    select(tile);
  }

  /// A patrol's next camera in its tile; no step of the operator's.
  void patrol(int tile, GbDeviceCode camera) {
    undo.replace(now().show(tile, camera));
    told();
  }

  /// A patrol is over: its tile is as it was before, unless somebody has put something else there.
  void patrolled(int tile, GbDeviceCode last, TileMemory before) {
    if (tile < now().size() && now().camera(tile).filter(last::equals).isPresent()) {
      undo.replace(now().set(tile, before));
      told();
    }
  }

  /// Cameras from a tile on, as far as there are tiles.
  void fill(int from, List<GbDeviceCode> cameras) {
    step(
        present -> {
          Arrangement filled = present;
          for (int i = 0; i < cameras.size() && from + i < present.size(); i++) {
            filled = filled.show(from + i, cameras.get(i));
          }
          return filled;
        });
    select(from);
  }

  private void settle() {
    selected = Math.clamp(selected, 0, now().size() - 1);
    alone = OptionalInt.empty();
    told();
  }

  private void told() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
