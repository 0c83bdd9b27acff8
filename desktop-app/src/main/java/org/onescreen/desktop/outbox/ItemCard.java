package org.onescreen.desktop.outbox;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Whole;

/// One command in full: who, when, from where, what stands against what, and what can be decided.
final class ItemCard extends VBox {
  private final OutboxWords words;
  private final Decisions decisions;
  private @Nullable OutboxLine shown;
  private boolean both;

  ItemCard(OutboxWords words, Decisions decisions) {
    this.words = words;
    this.decisions = decisions;
    getStyleClass().add("item-card");
    show(Optional.empty());
  }

  void show(Optional<OutboxLine> line) {
    OutboxLine before = shown;
    OutboxLine now = line.orElse(null);
    if (now == null || before == null || !now.id().equals(before.id())) {
      both = false;
    }
    shown = now;
    draw();
  }

  private void draw() {
    OutboxLine line = shown;
    getChildren().clear();
    if (line == null) {
      getChildren().add(sentence(words.texts().get("outbox.card.none"), "outbox-about"));
      return;
    }
    add(sentence(words.command(line.item().operation()), "item-command"));
    add(sentence(words.title(line), "item-title"));
    add(sentence(words.mine(line.item()), "item-who"));
    String reason = words.reason(line.item());
    if (line.item().state().needsPerson()) {
      add(sentence(words.state(line.item().state()) + "：" + reason, "item-reason"));
    }
    if (!line.item().conflict().isEmpty()) {
      add(sentence(words.theirs(line.item().theirs()), "item-who"));
      add(new ConflictGrid(words, line));
    }
    if (both && line.now().isPresent()) {
      add(new BothGrid(words, line, line.now().get()));
    }
    line.item().handled().ifPresent(h -> add(sentence(words.handled(h), "item-handled")));
    add(buttons(line));
  }

  private void add(Node node) {
    getChildren().add(node);
  }

  private FlowPane buttons(OutboxLine line) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("item-buttons");
    if (line.item().needsPerson()) {
      row.getChildren()
          .addAll(
              button("outbox.do.again", "do-again", this::again),
              button("outbox.do.accept", "do-accept", this::accept));
      if (line.now().isPresent()) {
        row.getChildren().add(button("outbox.do.both", "do-both", this::both));
      }
    }
    if (line.item().state() == org.onescreen.desktop.cache.CommandState.WAITING) {
      row.getChildren().add(button("outbox.do.withdraw", "do-withdraw", this::withdraw));
    }
    return row;
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(words.texts().get(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Keeps what the centre has.
  void accept() {
    OutboxLine line = shown;
    if (line != null && line.item().needsPerson()) {
      decisions.accept(line.id());
    }
  }

  /// Gives it again on what the record is now.
  void again() {
    OutboxLine line = shown;
    if (line != null && line.item().needsPerson()) {
      decisions.again(line.id());
    }
  }

  /// Shows the record as it is now beside what was wanted, or hides that again.
  void both() {
    both = !both;
    draw();
  }

  void withdraw() {
    OutboxLine line = shown;
    if (line != null) {
      decisions.withdraw(line.id());
    }
  }

  private static Label sentence(String text, String style) {
    Label label = Whole.label(text, style);
    label.setMinWidth(0);
    label.setWrapText(true);
    return label;
  }
}
