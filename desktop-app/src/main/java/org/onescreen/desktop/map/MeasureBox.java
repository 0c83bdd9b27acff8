package org.onescreen.desktop.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Classing;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.shell.Naming;

/// Chooses what areas are compared by, and how the figures are made into classes.
final class MeasureBox extends VBox {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");

  private final ComboBox<Measure> measure = new ComboBox<>();
  private final ComboBox<Breaks.Method> method = new ComboBox<>();
  private final TextField own = new TextField();
  private final BiConsumer<Measure, Classing> chosen;

  /// @param chosen told of every choice
  MeasureBox(MapWords words, BiConsumer<Measure, Classing> chosen) {
    this.chosen = chosen;
    getStyleClass().addAll("map-box", "map-measures");
    measure.getItems().setAll(Measure.values());
    measure.setConverter(new Naming<>(value -> words.texts().of("map.measure", value)));
    measure.setValue(Measure.INCIDENTS);
    method.getItems().setAll(Breaks.Method.values());
    method.setConverter(new Naming<>(value -> words.texts().of("map.classes", value)));
    method.setValue(Breaks.Method.QUANTILE);
    own.setPromptText(words.texts().get("map.classes.prompt"));
    own.managedProperty().bind(own.visibleProperty());
    own.setVisible(false);
    measure.getStyleClass().add("map-measure");
    measure.setMaxWidth(Double.MAX_VALUE);
    method.setMaxWidth(Double.MAX_VALUE);
    measure.valueProperty().addListener((_, _, _) -> tell());
    method
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              own.setVisible(now == Breaks.Method.OWN);
              tell();
            });
    own.setOnAction(_ -> tell());
    own.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && own.isVisible()) {
                tell();
              }
            });
    getChildren().addAll(measure, method, own);
  }

  /// As it was chosen before.
  void stand(Measure by, Classing classes) {
    own.setText(classes.own().stream().map(MeasureBox::written).collect(Collectors.joining(", ")));
    method.setValue(classes.method());
    measure.setValue(by);
  }

  private static String written(double top) {
    return BigDecimal.valueOf(top).stripTrailingZeros().toPlainString();
  }

  Measure measure() {
    return measure.getValue();
  }

  Classing classing() {
    return new Classing(
        method.getValue(), method.getValue() == Breaks.Method.OWN ? tops() : List.of());
  }

  private void tell() {
    Optional<List<Double>> read = read(own.getText());
    own.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("error"), own.isVisible() && read.isEmpty());
    if (read.isPresent() || !own.isVisible()) {
      chosen.accept(measure(), classing());
    }
  }

  private List<Double> tops() {
    return read(own.getText()).orElse(List.of());
  }

  /// The tops of own classes, as somebody has written them.
  ///
  /// @return empty where that is not up to four ascending numbers
  static Optional<List<Double>> read(String text) {
    List<Double> tops = new ArrayList<>();
    for (String part : BETWEEN.split(text.strip(), -1)) {
      if (part.isEmpty()) {
        continue;
      }
      try {
        double top = Double.parseDouble(part);
        boolean falls = !tops.isEmpty() && top <= tops.getLast();
        if (falls || !Double.isFinite(top)) {
          return Optional.empty();
        }
        tops.add(top);
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    }
    return tops.size() < Choropleth.CLASSES ? Optional.of(tops) : Optional.empty();
  }
}
