package org.onescreen.desktop.shell.placement;

import java.util.List;

/// Where the window stood.
///
/// @param area its place while it is not maximised
public record Placement(Area area, boolean maximised) {
  private static final double DEFAULT_PART = 0.9;

  /// This placement where one of the screens still shows all of it; else nearly all of the first
  /// screen, since a window that cannot be seen cannot be moved.
  ///
  /// @param screens what can be used of each screen, the primary first; at least one
  public Placement onto(List<Area> screens) {
    return screens.stream().anyMatch(screen -> screen.contains(area)) ? this : fresh(screens);
  }

  /// The same window filling the screen that it stands on now. On another screen than before, as
  /// after Win+Shift+Arrow, its own place goes along: as large as it was, in the middle.
  Placement filling(Area stands, List<Area> screens) {
    return new Placement(
        screens.stream()
            .filter(screen -> screen.hasMiddleOf(stands) && !screen.hasMiddleOf(area))
            .findFirst()
            .map(area::inTheMiddleOf)
            .orElse(area),
        true);
  }

  /// Where a first window stands.
  public static Placement fresh(List<Area> screens) {
    Area screen = screens.getFirst();
    double width = screen.width() * DEFAULT_PART;
    double height = screen.height() * DEFAULT_PART;
    Area area =
        new Area(
            screen.x() + (screen.width() - width) / 2,
            screen.y() + (screen.height() - height) / 2,
            width,
            height);
    return new Placement(area, true);
  }
}
