package org.onescreen.desktop.map;

import java.util.Optional;
import org.onescreen.desktop.map.base.Backdrop;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;

/// What a sheet is to show.
///
/// @param look in pixels of the sheet
/// @param seen the view that it is made for, in pixels of the screen
/// @param margin how much more is drawn on every side, in pixels of the screen
/// @param density pixels of the sheet for one of the screen
/// @param layers which marks
/// @param selected drawn with a frame of its own
/// @param backdrop what lies under it
/// @param bare without marks and names: a ground to fall back on
record SheetOrder(
    MapScene scene,
    Look look,
    Viewport seen,
    double margin,
    double density,
    LayerChoice layers,
    Optional<Picked> selected,
    Optional<Backdrop> backdrop,
    boolean bare) {

  /// What is drawn, in pixels of the sheet.
  Viewport view() {
    return new Viewport(
        seen.x(),
        seen.y(),
        seen.zoom() + Math.log(density) / Math.log(2),
        Math.ceil((seen.width() + 2 * margin) * density),
        Math.ceil((seen.height() + 2 * margin) * density));
  }

  /// True where a sheet of this order shows all that `other` asks for, perhaps a little beside its
  /// middle.
  boolean serves(SheetOrder other) {
    double scale = seen.scale();
    return isOf(other.scene, other.look)
        && density == other.density
        && bare == other.bare
        && margin >= other.margin
        && layers.equals(other.layers)
        && selected.equals(other.selected)
        && backdrop.equals(other.backdrop)
        && seen.zoom() == other.seen.zoom()
        && seen.width() == other.seen.width()
        && seen.height() == other.seen.height()
        && Math.abs(seen.x() - other.seen.x()) * scale <= margin / 2
        && Math.abs(seen.y() - other.seen.y()) * scale <= margin / 2;
  }

  /// True where both are drawn on the very same ground, whatever stands and happens on it. Not over
  /// a base map, of which more may have come meanwhile.
  @SuppressWarnings("ReferenceEquality") // as below
  boolean isOnGroundOf(SheetOrder other) {
    return scene.geometry() == other.scene.geometry()
        && scene.choropleth() == other.scene.choropleth()
        && look == other.look
        && seen.equals(other.seen)
        && margin == other.margin
        && density == other.density
        && backdrop.isEmpty()
        && other.backdrop.isEmpty();
  }

  /// True for an order of this very scene in this very look: comparing what is in them would take
  /// longer than drawing it.
  @SuppressWarnings("ReferenceEquality")
  private boolean isOf(MapScene other, Look otherLook) {
    return scene == other && look == otherLook;
  }
}
