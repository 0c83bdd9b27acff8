package org.onescreen.desktop.outbox;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Whole;

/// A command on two lines: what was asked and how it stands; of what, by whom, when, and why not.
final class OutboxCell extends ListCell<OutboxLine> {
  private final OutboxWords words;
  private final Label command = Whole.label("outbox-command");
  private final Label state = Whole.label("outbox-state");
  private final Label title = new Label();
  private final Label about = new Label();
  private final VBox card;

  OutboxCell(OutboxWords words) {
    this.words = words;
    title.getStyleClass().add("outbox-title");
    about.getStyleClass().add("outbox-about");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(command, gap, state);
    head.getStyleClass().add("outbox-head");
    card = new VBox(head, title, about);
    card.getStyleClass().add("outbox-card");
    getStyleClass().add("outbox-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable OutboxLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    command.setText(words.command(line.item().operation()));
    state.setText(words.state(line.item().state()));
    state
        .getStyleClass()
        .setAll(
            "label",
            "outbox-state",
            "outbox-" + line.item().state().name().toLowerCase(Locale.ROOT));
    title.setText(words.title(line));
    String reason = words.reason(line.item());
    about.setText(words.mine(line.item()) + (reason.isEmpty() ? "" : "  ·  " + reason));
    setGraphic(card);
  }
}
