package org.onescreen.desktop.mediation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.mediation.DisputeDuties;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeMove;

/// The steps that the flow allows for a case, as buttons. What a step must say is asked for first,
/// which is its confirmation too.
final class CaseSteps extends VBox {
  private final CaseWords words;
  private final CaseHand hand;
  private final FlowPane buttons = new FlowPane();
  private final TextField note = new TextField();
  private final ComboBox<Choice<UUID>> mediator = new ComboBox<>();
  private final Label said = new Label();
  private @Nullable CaseDetail shown;
  private @Nullable DisputeEvent asking;

  CaseSteps(CaseWords words, CaseHand hand) {
    this.words = words;
    this.hand = hand;
    getStyleClass().add("case-steps");
    buttons.getStyleClass().add("case-step-buttons");
    said.setWrapText(true);
    said.getStyleClass().add("case-said");
    note.setPromptText(words.texts().get("mediation.step.note"));
    note.getStyleClass().add("case-note");
    note.setOnAction(_ -> confirm());
    mediator.setMaxWidth(Double.MAX_VALUE);
    mediator.setPromptText(words.texts().get("mediation.step.mediator"));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && asking != null) {
            ask(null);
            event.consume();
          }
        });
  }

  /// Another case is about to be shown.
  void clear() {
    shown = null;
    asking = null;
    said.setText("");
    getChildren().clear();
  }

  void show(CaseDetail detail) {
    CaseDetail before = shown;
    shown = detail;
    boolean same =
        before != null
            && before.card().id().equals(detail.card().id())
            && before.card().state() == detail.card().state();
    if (!same || asking == null) {
      ask(null);
    }
  }

  private void ask(@Nullable DisputeEvent event) {
    CaseDetail detail = shown;
    asking = event;
    if (detail == null) {
      return;
    }
    buttons.getChildren().clear();
    if (event == null) {
      DisputeFlow.TABLE.allowedIn(detail.card().state()).stream()
          .sorted()
          .forEach(step -> buttons.getChildren().add(button(step)));
      getChildren().setAll(buttons, said);
      return;
    }
    Button confirm = new Button(words.texts().get("mediation.step.confirm"));
    confirm.getStyleClass().add("case-confirm");
    confirm.setOnAction(_ -> confirm());
    Label what = new Label(words.texts().of("mediation.event", event));
    if (event == DisputeEvent.ASSIGN) {
      mediator.getItems().setAll(choices(detail.mediators()));
      mediator.getSelectionModel().selectFirst();
      getChildren().setAll(what, mediator, confirm, said);
      mediator.requestFocus();
    } else {
      note.clear();
      getChildren().setAll(what, note, confirm, said);
      note.requestFocus();
    }
  }

  private static List<Choice<UUID>> choices(Map<UUID, String> mediators) {
    return mediators.entrySet().stream().map(m -> new Choice<>(m.getKey(), m.getValue())).toList();
  }

  private Button button(DisputeEvent step) {
    Button button = new Button(words.texts().of("mediation.event", step));
    button.getStyleClass().add("case-step");
    button.setOnAction(_ -> begin(step));
    return button;
  }

  private void begin(DisputeEvent step) {
    said.setText("");
    if (step == DisputeEvent.ASSIGN || DisputeDuties.needsNote(step)) {
      ask(step);
    } else {
      give(DisputeMove.of(step));
    }
  }

  private void confirm() {
    DisputeEvent step = asking;
    if (step == DisputeEvent.ASSIGN) {
      Choice<UUID> chosen = mediator.getValue();
      if (chosen == null) {
        said.setText(words.texts().get("mediation.step.mediator.missing"));
      } else {
        give(new DisputeMove(step, null, chosen.value(), null));
      }
    } else if (step != null && note.getText().isBlank()) {
      said.setText(words.texts().get("mediation.step.note.missing"));
    } else if (step != null) {
      give(new DisputeMove(step, note.getText().strip(), null, null));
    }
  }

  private void give(DisputeMove move) {
    CaseDetail detail = shown;
    if (detail != null) {
      hand.move(detail.card().id(), move, told -> said.setText(told.sentence()));
      ask(null);
    }
  }
}
