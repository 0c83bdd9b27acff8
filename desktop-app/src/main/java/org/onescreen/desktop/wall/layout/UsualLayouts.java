package org.onescreen.desktop.wall.layout;

import java.util.List;
import java.util.Optional;

/// The layouts that every wall offers, by how many tiles they have: 1, 4, 6, 9, 13, 16, 25, 36, 64.
public final class UsualLayouts {
  public static final List<WallLayout> ALL =
      List.of(
          WallLayout.grid(1, 1),
          WallLayout.grid(2, 2),
          WallLayout.large(3, 2),
          WallLayout.grid(3, 3),
          WallLayout.large(4, 2),
          WallLayout.grid(4, 4),
          WallLayout.grid(5, 5),
          WallLayout.grid(6, 6),
          WallLayout.grid(8, 8));

  private UsualLayouts() {}

  /// The one with so many tiles.
  public static Optional<WallLayout> of(int tiles) {
    return ALL.stream().filter(layout -> layout.size() == tiles).findFirst();
  }
}
