package org.onescreen.desktop.wall.tree;

/// One line of the tree.
sealed interface TreeRow {
  /// A branch with its counts.
  record Group(Branch.Node node) implements TreeRow {}

  /// A camera.
  record Leaf(CameraLine camera) implements TreeRow {}

  /// Says that a branch has more cameras than it shows.
  record More(long hidden) implements TreeRow {}
}
