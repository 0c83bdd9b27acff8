package org.onescreen.desktop.wall.tree;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.CameraDrag;
import org.onescreen.model.camera.GbDeviceCode;

/// How a line of the tree looks: a branch with online of all, a camera with its state and, where it
/// is not online, when it was last seen. Each state is a shape, a word and a colour.
final class TreeLine extends TreeCell<TreeRow> {
  private final CameraTree tree;
  private final Ages ages;
  private final Label name = new Label();
  private final Label aside = new Label();
  private final HBox row;

  TreeLine(CameraTree tree, Ages ages) {
    this.tree = tree;
    this.ages = ages;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    name.setMinWidth(0);
    aside.setMinWidth(Region.USE_PREF_SIZE);
    row = new HBox(name, gap, aside);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    row.setPrefWidth(0);
    setPrefWidth(0);
    setOnDragDetected(
        event -> {
          List<GbDeviceCode> cameras = tree.cameras(getItem());
          if (!cameras.isEmpty()) {
            startDragAndDrop(TransferMode.COPY).setContent(CameraDrag.of(cameras));
            event.consume();
          }
        });
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && getItem() instanceof TreeRow.Leaf) {
            tree.show(getItem());
            event.consume();
          }
        });
  }

  @Override
  protected void updateItem(TreeRow item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(empty || item == null ? null : row);
    setTooltip(
        !empty && item instanceof TreeRow.Leaf(CameraLine camera)
            ? new Tooltip(seen(camera))
            : null);
    if (!empty && item != null) {
      switch (item) {
        case TreeRow.Group(Branch.Node node) -> {
          name.setText(tree.name(node));
          aside("tree-count", tree.texts().get("wall.tree.count", node.online(), node.cameras()));
        }
        case TreeRow.Leaf(CameraLine camera) -> {
          name.setText(camera.name());
          aside("tree-" + camera.state().name().toLowerCase(Locale.ROOT), state(camera));
        }
        case TreeRow.More(long hidden) -> {
          name.setText(tree.texts().get("wall.tree.more", hidden));
          aside("tree-count", "");
        }
      }
    }
  }

  private String state(CameraLine camera) {
    String word = tree.texts().of("wall.tree.state", camera.state());
    return switch (camera.state()) {
      case ONLINE -> word;
      case OFFLINE, FAULT -> word + " " + ages.ago(camera.lastSeen(), tree.now());
    };
  }

  private String seen(CameraLine camera) {
    return tree.texts()
        .get("wall.tree.seen", camera.name(), ages.ago(camera.lastSeen(), tree.now()));
  }

  private void aside(String style, String text) {
    aside.getStyleClass().setAll("label", "tree-aside", style);
    aside.setText(text);
  }
}
