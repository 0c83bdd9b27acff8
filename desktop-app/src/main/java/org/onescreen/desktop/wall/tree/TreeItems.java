package org.onescreen.desktop.wall.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/// The lines of the tree as the screen's tree wants them. FX thread only.
final class TreeItems {
  private final Set<Branch> open;
  private final Runnable changed;

  /// @param open the branches that are open; kept up to date
  /// @param changed is called when another one is
  TreeItems(Set<Branch> open, Runnable changed) {
    this.open = open;
    this.changed = changed;
  }

  /// All branches, with the cameras of those that are open.
  TreeItem<TreeRow> branches(TreeContent content) {
    TreeItem<TreeRow> top = new TreeItem<>();
    content.root().children().forEach(node -> top.getChildren().add(branch(node, content)));
    return top;
  }

  /// What was found, in one list.
  static TreeItem<TreeRow> found(TreeContent content) {
    TreeItem<TreeRow> top = new TreeItem<>();
    content.found().forEach(line -> top.getChildren().add(new TreeItem<>(new TreeRow.Leaf(line))));
    return top;
  }

  private TreeItem<TreeRow> branch(Branch.Node node, TreeContent content) {
    TreeItem<TreeRow> item = new TreeItem<>(new TreeRow.Group(node));
    node.children().forEach(child -> item.getChildren().add(branch(child, content)));
    if (node.children().isEmpty()) {
      leaves(item, node, content);
    }
    item.setExpanded(open.contains(node.branch()));
    item.expandedProperty()
        .addListener(
            (_, _, expanded) -> {
              if (expanded ? open.add(node.branch()) : open.remove(node.branch())) {
                changed.run();
              }
            });
    return item;
  }

  /// A branch that is not open has one line below it, so that it can be opened.
  private static void leaves(TreeItem<TreeRow> item, Branch.Node node, TreeContent content) {
    List<CameraLine> lines = content.leaves().getOrDefault(node.branch(), List.of());
    lines.forEach(line -> item.getChildren().add(new TreeItem<>(new TreeRow.Leaf(line))));
    if (node.cameras() > lines.size()) {
      item.getChildren().add(new TreeItem<>(new TreeRow.More(node.cameras() - lines.size())));
    }
  }

  /// The line that says the same; empty where there is none any more.
  static Optional<TreeItem<TreeRow>> find(TreeItem<TreeRow> under, @Nullable TreeRow wanted) {
    if (wanted == null) {
      return Optional.empty();
    }
    for (TreeItem<TreeRow> child : under.getChildren()) {
      Optional<TreeItem<TreeRow>> found =
          same(child.getValue(), wanted) ? Optional.of(child) : find(child, wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean same(TreeRow one, TreeRow other) {
    return switch (one) {
      case TreeRow.Group(Branch.Node node) ->
          other instanceof TreeRow.Group(Branch.Node that) && node.branch().equals(that.branch());
      case TreeRow.Leaf(CameraLine camera) ->
          other instanceof TreeRow.Leaf(CameraLine that) && camera.code().equals(that.code());
      case TreeRow.More _ -> false;
    };
  }
}
