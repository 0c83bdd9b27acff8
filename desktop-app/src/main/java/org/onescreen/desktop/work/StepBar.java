package org.onescreen.desktop.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The steps that a record offers, as buttons. What a step must say is asked for first; Esc takes
/// the question back. On the FX thread.
public final class StepBar extends FlowPane {
  private final Hand hand;
  private final String nothingChosen;
  private final Label said = new Label();
  private @Nullable Offer offer;
  private boolean asking;

  /// @param nothingChosen stands there while there is no record
  public StepBar(Hand hand, String nothingChosen) {
    this.hand = hand;
    this.nothingChosen = nothingChosen;
    getStyleClass().add("step-bar");
    said.getStyleClass().add("step-said");
    said.setWrapText(true);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && asking) {
            answered();
            event.consume();
          }
        });
    answered();
  }

  Hand hand() {
    return hand;
  }

  /// What was last told, for a panel that shows no buttons.
  public Label said() {
    return said;
  }

  /// To the first step, for the keyboard.
  public void requestFocusOnFirst() {
    getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// A question stays as long as the record stays as it is.
  public void show(Optional<Offer> now) {
    Offer before = offer;
    Offer next = now.orElse(null);
    offer = next;
    if (before == null || next == null || !before.sameRecord(next)) {
      said.setText("");
    }
    if (!asking || before == null || next == null || !before.sameMoment(next)) {
      answered();
    }
  }

  /// Takes a step as its button does.
  public void begin(Step step) {
    said.setText("");
    switch (step) {
      case Step.Plain plain ->
          hand.tell(plain.give().get(), plain.words(), told -> said.setText(told.sentence()));
      case Step.Opened opened -> opened.open().run();
      case Step.Noted noted -> ask(StepQuestion.of(this, noted));
      case Step.Amount amount -> ask(StepQuestion.of(this, amount));
      case Step.Chosen<?> chosen -> ask(StepQuestion.of(this, chosen));
    }
  }

  private void ask(StepQuestion question) {
    asking = true;
    List<Node> row = new ArrayList<>(question.nodes());
    row.add(said);
    getChildren().setAll(row);
    question.focus();
  }

  /// The question was answered or taken back.
  void answered() {
    asking = false;
    List<Node> row = new ArrayList<>();
    Offer now = offer;
    if (now == null) {
      row.add(new Label(nothingChosen));
    } else if (now.steps().isEmpty()) {
      row.add(new Label(hand.texts().get("work.no-steps")));
    } else {
      now.steps().forEach(step -> row.add(button(step)));
    }
    row.add(said);
    getChildren().setAll(row);
  }

  private Button button(Step step) {
    Button button = new Button(step.words());
    button.getStyleClass().add("step");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> begin(step));
    return button;
  }
}
