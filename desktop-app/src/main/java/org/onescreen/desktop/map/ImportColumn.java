package org.onescreen.desktop.map;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.onescreen.desktop.geofile.Feature;
import org.onescreen.desktop.shell.Texts;

/// Asks which column of a file holds the codes, where none has a name that codes are known by.
final class ImportColumn extends HBox {
  private static final int MOST = 100;

  private final ComboBox<String> columns = new ComboBox<>();
  private boolean filling;

  /// @param chosen told when somebody has named one
  ImportColumn(Texts texts, Runnable chosen) {
    Label label = new Label(texts.get("map.import.column"));
    label.setMinWidth(Region.USE_PREF_SIZE);
    columns.getStyleClass().add("map-import-column");
    columns.setPromptText(texts.get("map.import.column.prompt"));
    columns
        .valueProperty()
        .addListener(
            (_, _, _) -> {
              if (!filling) {
                chosen.run();
              }
            });
    getStyleClass().add("map-form-buttons");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(label, columns);
    setVisible(false);
  }

  /// What was named for another file says nothing of the next.
  void clear() {
    fill(List.of());
  }

  /// Asks where it must be asked.
  void fill(List<Feature> features) {
    boolean coded = features.stream().anyMatch(feature -> !feature.code().isEmpty());
    TreeSet<String> names = new TreeSet<>();
    if (!coded) {
      features.forEach(feature -> names.addAll(feature.columns().keySet()));
    }
    filling = true;
    columns.getItems().setAll(names.stream().limit(MOST).toList());
    columns.setValue(null);
    filling = false;
    setVisible(!names.isEmpty());
  }

  /// With the codes of the column that was named.
  List<Feature> coded(List<Feature> features) {
    return Optional.ofNullable(columns.getValue())
        .map(name -> features.stream().map(feature -> feature.codedBy(name)).toList())
        .orElse(features);
  }
}
