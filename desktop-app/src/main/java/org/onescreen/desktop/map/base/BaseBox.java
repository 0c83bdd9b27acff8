package org.onescreen.desktop.map.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Naming;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.tiles.BaseFile;
import org.onescreen.desktop.tiles.BaseMap;

/// Chooses the base map, and opens the form that sets one up.
public final class BaseBox extends VBox {
  private final BaseKeeper keeper;
  private final ComboBox<String> choice = new ComboBox<>();
  private final CheckBox offline = new CheckBox();
  private final Button remove = new Button();
  private final BooleanProperty unreadable = new SimpleBooleanProperty();
  private boolean filling;

  /// @param add opens the form
  public BaseBox(BaseKeeper keeper, Texts texts, Runnable add) {
    this.keeper = keeper;
    getStyleClass().addAll("map-box", "map-base");
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(new Naming<>(name -> name.isEmpty() ? texts.get("map.base.none") : name));
    choice.valueProperty().subscribe(this::choose);
    offline.setText(texts.get("map.base.offline"));
    offline.setWrapText(true);
    offline.setOnAction(
        _ -> shown().ifPresent(m -> keeper.add(m.withOffline(offline.isSelected()))));
    offline.managedProperty().bind(offline.visibleProperty());
    Button more = new Button(texts.get("map.base.add"));
    more.getStyleClass().add("map-base-add");
    more.setOnAction(_ -> add.run());
    remove.setText(texts.get("map.base.remove"));
    remove.setOnAction(_ -> shown().map(BaseMap::name).ifPresent(keeper::remove));
    remove.managedProperty().bind(remove.visibleProperty());
    Label failed = new Label(texts.get("map.base.list.failed"));
    failed.getStyleClass().add("map-hint");
    failed.setWrapText(true);
    failed.managedProperty().bind(failed.visibleProperty());
    failed.visibleProperty().bind(unreadable);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(choice, offline, failed, new HBox(more, space, remove));
  }

  /// Follows what is set up, until the hold is let go.
  public void follow(Holds holds) {
    holds.add(keeper.unreadable().subscribe(unreadable::set)::unsubscribe);
    holds.add(keeper.bases().subscribe(this::fill)::unsubscribe);
  }

  private void fill(BaseFile.Bases bases) {
    filling = true;
    List<String> names = new ArrayList<>(List.of(""));
    bases.maps().stream().map(BaseMap::name).forEach(names::add);
    choice.getItems().setAll(names);
    choice.setValue(bases.find(bases.shown()).map(BaseMap::name).orElse(""));
    filling = false;
    Optional<BaseMap> shown = shown();
    remove.setVisible(shown.isPresent());
    offline.setVisible(shown.filter(map -> map.kind() == BaseMap.Kind.ADDRESS).isPresent());
    offline.setSelected(shown.filter(BaseMap::offline).isPresent());
  }

  private Optional<BaseMap> shown() {
    return keeper.bases().get().find(keeper.bases().get().shown());
  }

  private void choose(String name) {
    if (!filling && name != null && !name.equals(keeper.bases().get().shown())) {
      keeper.show(name);
    }
  }
}
