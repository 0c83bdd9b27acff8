package org.onescreen.desktop.map;

import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Mark;

/// What lies under the pointer or is selected.
public sealed interface Picked {
  /// A division or grid.
  record OfArea(Area area) implements Picked {}

  /// One mark.
  record OfMark(Mark mark) implements Picked {}

  /// Several marks drawn as one.
  ///
  /// @param x where it stands, in world units
  record OfCluster(Layer layer, double x, double y, int count) implements Picked {}

  /// The kinds of marks.
  enum Layer {
    CAMERA,
    FORCE,
    SENSOR,
    SPEAKER,
    INCIDENT,
    ALARM,
    CASE;

    /// True for what stands there day by day, false for what happens.
    boolean stands() {
      return switch (this) {
        case CAMERA, FORCE, SENSOR, SPEAKER -> true;
        case INCIDENT, ALARM, CASE -> false;
      };
    }
  }
}
