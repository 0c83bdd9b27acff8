package org.onescreen.desktop.antifraud.race;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.antifraud.FraudType;

/// Above the lanes: which frauds are shown, and what may be entered.
final class RaceFilterBar extends HBox {
  private final ComboBox<Choice<Optional<FraudType>>> type = new ComboBox<>();
  private final ToggleButton overdue;
  private final Consumer<RaceChoice> chosen;

  RaceFilterBar(Texts texts, Consumer<RaceChoice> chosen, Runnable receive, Runnable policy) {
    this.chosen = chosen;
    getStyleClass().add("race-bar");
    type.getItems().add(new Choice<>(Optional.empty(), texts.get("antifraud.race.all")));
    for (FraudType each : FraudType.values()) {
      type.getItems().add(new Choice<>(Optional.of(each), texts.of("antifraud.type", each)));
    }
    type.getSelectionModel().selectFirst();
    type.valueProperty().addListener((_, _, _) -> tell());
    type.setAccessibleText(texts.get("antifraud.column.type"));
    overdue = new ToggleButton(texts.get("antifraud.race.overdue"));
    overdue.setOnAction(_ -> tell());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button enter = new Button(texts.get("antifraud.race.receive"));
    enter.getStyleClass().add("race-receive");
    enter.setOnAction(_ -> receive.run());
    Button limits = new Button(texts.get("antifraud.race.policy"));
    limits.getStyleClass().add("race-policy");
    limits.setOnAction(_ -> policy.run());
    getChildren().addAll(type, overdue, between, enter, limits);
  }

  private void tell() {
    Choice<Optional<FraudType>> one = type.getValue();
    chosen.accept(
        new RaceChoice(one == null ? Optional.empty() : one.value(), overdue.isSelected()));
  }
}
