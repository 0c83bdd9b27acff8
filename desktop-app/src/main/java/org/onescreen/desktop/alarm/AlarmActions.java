package org.onescreen.desktop.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.alarm.AlarmEvent;

/// The steps that the flow allows for the chosen alarm, as buttons. A step that needs a reason asks
/// for it in a line, which is its confirmation too.
final class AlarmActions extends HBox {
  private final AlarmWords words;
  private final AlarmHand hand;
  private final Label said = new Label();
  private final TextField reason = new TextField();
  private @Nullable AlarmLine line;
  private @Nullable AlarmStepChoice asking;

  AlarmActions(AlarmWords words, AlarmHand hand) {
    this.words = words;
    this.hand = hand;
    getStyleClass().add("alarm-actions");
    said.getStyleClass().add("alarm-said");
    said.setMinWidth(0);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    reason.getStyleClass().add("alarm-reason");
    reason.setPromptText(words.texts().get("alarm.reason.prompt"));
    reason.setOnAction(_ -> confirm());
    reason.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            draw(Optional.empty());
            event.consume();
          }
        });
    show(Optional.empty());
  }

  /// What was last told, for a panel that shows no buttons.
  Label said() {
    return said;
  }

  void show(Optional<AlarmLine> chosen) {
    AlarmLine before = line;
    line = chosen.orElse(null);
    boolean same = before != null && line != null && before.id().equals(line.id());
    if (!same) {
      said.setText("");
    }
    if (!same || asking == null) {
      draw(Optional.empty());
    }
  }

  private void draw(Optional<AlarmStepChoice> ask) {
    asking = ask.orElse(null);
    AlarmLine now = line;
    List<Node> row = new ArrayList<>();
    if (now == null) {
      row.add(new Label(words.texts().get("alarm.choose")));
    } else if (ask.isPresent()) {
      Button confirm = new Button(words.texts().get("alarm.reason.confirm"));
      confirm.getStyleClass().add("alarm-confirm");
      confirm.setOnAction(_ -> confirm());
      row.addAll(List.of(new Label(words.step(ask.get())), reason, confirm));
    } else {
      AlarmStepChoice.in(now.state()).forEach(step -> row.add(button(step)));
    }
    row.add(said);
    getChildren().setAll(row);
  }

  private Button button(AlarmStepChoice step) {
    Button button = new Button(words.step(step));
    button.getStyleClass().add("alarm-step");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> begin(step));
    return button;
  }

  private void begin(AlarmStepChoice step) {
    said.setText("");
    if (step.needsReason()) {
      reason.clear();
      draw(Optional.of(step));
      reason.requestFocus();
    } else if (line != null) {
      hand.give(line, step, "", said::setText);
    }
  }

  private void confirm() {
    AlarmStepChoice step = asking;
    AlarmLine now = line;
    if (step == null || now == null) {
      return;
    }
    if (reason.getText().isBlank()) {
      said.setText(words.texts().get("alarm.reason.missing"));
      return;
    }
    hand.give(now, step, reason.getText().strip(), said::setText);
    draw(Optional.empty());
  }

  void acknowledge(AlarmLine chosen) {
    hand.give(
        chosen, new AlarmStepChoice(AlarmEvent.ACKNOWLEDGE, Optional.empty()), "", said::setText);
  }
}
