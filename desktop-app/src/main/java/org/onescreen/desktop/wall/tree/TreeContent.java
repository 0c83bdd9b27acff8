package org.onescreen.desktop.wall.tree;

import java.util.List;
import java.util.Map;

/// What the tree shows at a moment.
///
/// @param root with all branches
/// @param leaves of the branches that are open
/// @param found what matches what is typed; nothing where nothing is
public record TreeContent(
    Branch.Node root, Map<Branch, List<CameraLine>> leaves, List<CameraLine> found) {
  public TreeContent {
    leaves = Map.copyOf(leaves);
    found = List.copyOf(found);
  }
}
