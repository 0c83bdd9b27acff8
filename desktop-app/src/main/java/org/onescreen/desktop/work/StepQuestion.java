package org.onescreen.desktop.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Texts;

/// What a step must say before it is given: the name of the step, a field or a box, and the button
/// that confirms.
final class StepQuestion {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}");

  private final Hand hand;
  private final String words;
  private final Label said;
  private final Runnable done;
  private final Control input;
  private final String missing;
  private final Supplier<Optional<CompletableFuture<Given>>> give;

  private StepQuestion(
      StepBar bar,
      String words,
      Control input,
      String missing,
      Supplier<Optional<CompletableFuture<Given>>> give) {
    this.hand = bar.hand();
    this.words = words;
    this.said = bar.said();
    this.done = bar::answered;
    this.input = input;
    this.missing = missing;
    this.give = give;
  }

  static StepQuestion of(StepBar bar, Step.Noted step) {
    Texts texts = bar.hand().texts();
    TextField note = new TextField();
    note.setPromptText(texts.get("work.note"));
    note.getStyleClass().add("step-note");
    StepQuestion question =
        new StepQuestion(
            bar,
            step.words(),
            note,
            texts.get("work.note.missing"),
            () ->
                Optional.of(note.getText().strip())
                    .filter(text -> !text.isEmpty())
                    .map(step.give()));
    note.setOnAction(_ -> question.confirm());
    return question;
  }

  static StepQuestion of(StepBar bar, Step.Amount step) {
    Texts texts = bar.hand().texts();
    TextField yuan = new TextField();
    yuan.setPromptText(texts.get("work.yuan"));
    yuan.getStyleClass().add("step-note");
    StepQuestion question =
        new StepQuestion(
            bar,
            step.words(),
            yuan,
            texts.get("work.yuan.missing"),
            () -> amount(yuan.getText().strip(), step));
    yuan.setOnAction(_ -> question.confirm());
    return question;
  }

  private static Optional<CompletableFuture<Given>> amount(String text, Step.Amount step) {
    if (text.isEmpty()) {
      return step.mayMiss() ? Optional.of(step.give().apply(null)) : Optional.empty();
    }
    return AMOUNT.matcher(text).matches()
        ? Optional.of(step.give().apply(Integer.valueOf(text)))
        : Optional.empty();
  }

  static <T> StepQuestion of(StepBar bar, Step.Chosen<T> step) {
    ComboBox<Choice<T>> box = new ComboBox<>();
    box.getItems().setAll(step.choices());
    box.setPromptText(step.prompt());
    box.getStyleClass().add("step-choice");
    box.getSelectionModel().selectFirst();
    return new StepQuestion(
        bar,
        step.words(),
        box,
        step.prompt(),
        () -> Optional.ofNullable(box.getValue()).map(Choice::value).map(step.give()));
  }

  List<Node> nodes() {
    Label what = new Label(words);
    what.getStyleClass().add("step-what");
    Button confirm = new Button(hand.texts().get("work.confirm"));
    confirm.getStyleClass().add("step-confirm");
    confirm.setMinWidth(Region.USE_PREF_SIZE);
    confirm.setOnAction(_ -> confirm());
    return List.of(what, input, confirm);
  }

  void focus() {
    input.requestFocus();
  }

  private void confirm() {
    give.get()
        .ifPresentOrElse(
            answer -> {
              hand.tell(answer, words, told -> said.setText(told.sentence()));
              done.run();
            },
            () -> said.setText(missing));
  }
}
