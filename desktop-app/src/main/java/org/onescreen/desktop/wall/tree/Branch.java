package org.onescreen.desktop.wall.tree;

import java.util.List;
import java.util.Optional;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.region.DivisionCode;

/// Which cameras a branch of the tree holds. The root has neither part.
///
/// @param division in which they stand; empty for anywhere
/// @param owner whose they are; empty for anybody's
/// @param form how they are built; empty for any
public record Branch(
    Optional<DivisionCode> division, Optional<CameraOwner> owner, Optional<CameraForm> form) {
  public static final Branch ROOT =
      new Branch(Optional.empty(), Optional.empty(), Optional.empty());

  /// A branch with what hangs on it.
  ///
  /// @param name as a person reads it; empty where the screen has its own word for it
  /// @param children that are branches, in their order
  public record Node(Branch branch, String name, long cameras, long online, List<Node> children) {
    public Node {
      children = List.copyOf(children);
    }
  }

  Branch in(DivisionCode place) {
    return new Branch(Optional.of(place), owner, form);
  }
}
