package org.onescreen.desktop.mediation.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Step;
import org.onescreen.desktop.work.StepBar;
import org.onescreen.desktop.work.WorkPlace;

/// What a move must still be told: which of several steps it is, who takes the cases, or why. Esc
/// takes the move back.
final class MoveBar {
  private final Label what = new Label();
  private final StepBar bar;
  private final HBox root;
  private Runnable dropped = () -> {};

  MoveBar(WorkPlace place, CaseWords words) {
    bar = new StepBar(new Hand(words.texts(), place.ui()), "");
    Button drop = new Button(words.texts().get("board.move.drop"));
    drop.setMinWidth(HBox.USE_PREF_SIZE);
    drop.setOnAction(_ -> drop());
    HBox.setHgrow(bar, Priority.ALWAYS);
    root = new HBox(what, bar, drop);
    root.getStyleClass().add("move-bar");
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            drop();
            event.consume();
          }
        });
    close();
  }

  Node node() {
    return root;
  }

  /// @param drop what to do where nothing is to come of it
  void open(String question, List<Step> steps, Runnable drop) {
    dropped = drop;
    what.setText(question);
    Shown.set(root, true);
    bar.show(
        Optional.of(
            new Offer(
                UUID.randomUUID(), Stage.INTAKE, steps.stream().map(this::closing).toList())));
    if (steps.size() == 1) {
      bar.begin(closing(steps.getFirst()));
    } else {
      bar.requestFocusOnFirst();
    }
  }

  /// The same step, after which there is nothing to ask any more.
  private Step closing(Step step) {
    return switch (step) {
      case Step.Plain plain ->
          new Step.Plain(
              plain.words(),
              () -> {
                close();
                return plain.give().get();
              });
      case Step.Noted noted ->
          new Step.Noted(
              noted.words(),
              note -> {
                close();
                return noted.give().apply(note);
              });
      case Step.Amount amount ->
          new Step.Amount(
              amount.words(),
              amount.mayMiss(),
              yuan -> {
                close();
                return amount.give().apply(yuan);
              });
      case Step.Opened opened ->
          new Step.Opened(
              opened.words(),
              () -> {
                close();
                opened.open().run();
              });
      case Step.Chosen<?> chosen -> closingChoice(chosen);
    };
  }

  private <T> Step closingChoice(Step.Chosen<T> chosen) {
    return new Step.Chosen<>(
        chosen.words(),
        chosen.prompt(),
        chosen.choices(),
        choice -> {
          close();
          return chosen.give().apply(choice);
        });
  }

  private void drop() {
    close();
    dropped.run();
  }

  void close() {
    Shown.set(root, false);
    bar.show(Optional.empty());
  }
}
