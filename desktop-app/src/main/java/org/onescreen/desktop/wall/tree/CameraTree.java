package org.onescreen.desktop.wall.tree;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.region.Region;

/// All cameras of the desk as a tree, and a field to find one among twenty thousand. Enter shows
/// what is selected on the wall; what is dragged goes where it is dropped.
///
/// FX thread only.
public final class CameraTree extends LivePanel {
  private final TreeDoors doors;
  private final VBox root = new VBox();
  private final Label said = SideParts.said();
  private final TextField find = new TextField();
  private final TreeView<TreeRow> view = new TreeView<>();
  private final ToggleGroup orders = new ToggleGroup();
  private final Set<Branch> open = new HashSet<>();
  private final TreeItems items = new TreeItems(open, this::ask);
  private TreeOrder order = TreeOrder.PLACE;
  private @Nullable Pin pin;
  private @Nullable TreeContent content;

  public CameraTree(TreeDoors doors) {
    this.doors = doors;
    root.getStyleClass().add("camera-tree");
    find.setPromptText(doors.texts().get("wall.tree.find"));
    find.getStyleClass().add("tree-find");
    HBox bar = new HBox();
    bar.getStyleClass().add("tree-orders");
    for (TreeOrder each : TreeOrder.values()) {
      bar.getChildren().add(orderButton(each));
    }
    Ages ages = new Ages(doors.texts(), doors.zone());
    view.setShowRoot(false);
    view.getStyleClass().add("tree-view-cameras");
    view.setCellFactory(_ -> new TreeLine(this, ages));
    view.setRoot(new TreeItem<>());
    view.setFixedCellSize(-1);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    VBox.setVgrow(view, Priority.ALWAYS);
    root.getChildren().addAll(find, bar, said, view);
  }

  private ToggleButton orderButton(TreeOrder of) {
    ToggleButton button = new ToggleButton(doors.texts().of("wall.tree.order", of));
    button.setToggleGroup(orders);
    button.setSelected(of == order);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          order = of;
          open.clear();
          ask();
        });
    return button;
  }

  @Override
  public Node node() {
    return root;
  }

  /// Puts the cursor into the field.
  public void find() {
    find.requestFocus();
    find.selectAll();
  }

  @Override
  protected void listen(Holds holds) {
    ask();
    holds.listen(find.textProperty(), (_, _, _) -> ask());
    find.setOnAction(_ -> firstFound());
    find.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            view.requestFocus();
            view.getSelectionModel().selectFirst();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
          }
        });
  }

  @Override
  protected void quiet() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }

  private void ask() {
    quiet();
    TreeQuery query = new TreeQuery(order, Set.copyOf(open), find.getText());
    pin =
        doors
            .cache()
            .live(
                Set.of(Camera.KIND, Region.KIND),
                query::read,
                doors.ui().hop(this::show),
                doors.ui().hop(_ -> say("wall.tree.failed")));
  }

  private void show(TreeContent fresh) {
    content = fresh;
    TreeRow before = selected();
    TreeItem<TreeRow> top =
        find.getText().isBlank() ? items.branches(fresh) : TreeItems.found(fresh);
    view.setRoot(top);
    say(top.getChildren().isEmpty() ? "wall.tree.nothing" : "");
    TreeItems.find(top, before).ifPresent(view.getSelectionModel()::select);
  }

  /// @param key of what is to be said; empty for nothing
  private void say(String key) {
    said.setText(key.isEmpty() ? "" : doors.texts().get(key));
  }

  private @Nullable TreeRow selected() {
    TreeItem<TreeRow> item = view.getSelectionModel().getSelectedItem();
    return item == null ? null : item.getValue();
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && selected() != null) {
      show(selected());
      event.consume();
    }
  }

  private void firstFound() {
    if (content != null && !content.found().isEmpty()) {
      doors.show().accept(List.of(content.found().getFirst().code()));
    }
  }

  /// Shows a line's cameras on the wall; a branch that is closed is opened instead.
  void show(@Nullable TreeRow row) {
    TreeItem<TreeRow> item = view.getSelectionModel().getSelectedItem();
    if (row instanceof TreeRow.Group && item != null && !item.isExpanded()) {
      item.setExpanded(true);
      return;
    }
    List<GbDeviceCode> cameras = cameras(row);
    if (!cameras.isEmpty()) {
      doors.show().accept(cameras);
    }
  }

  /// The cameras of a line, as far as they have been read.
  List<GbDeviceCode> cameras(@Nullable TreeRow row) {
    return switch (row) {
      case null -> List.of();
      case TreeRow.Leaf(CameraLine camera) -> List.of(camera.code());
      case TreeRow.Group(Branch.Node node) ->
          content == null
              ? List.of()
              : content.leaves().getOrDefault(node.branch(), List.of()).stream()
                  .map(CameraLine::code)
                  .toList();
      case TreeRow.More _ -> List.of();
    };
  }

  String name(Branch.Node node) {
    if (!node.name().isEmpty()) {
      return node.name();
    }
    return node.branch()
        .owner()
        .map(owner -> texts().of("wall.tree.owner", owner))
        .or(() -> node.branch().form().map(form -> texts().of("wall.tree.form", form)))
        .orElse("");
  }

  Texts texts() {
    return doors.texts();
  }

  Instant now() {
    return doors.time().instant();
  }
}
