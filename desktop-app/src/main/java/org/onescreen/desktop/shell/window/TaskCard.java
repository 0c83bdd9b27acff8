package org.onescreen.desktop.shell.window;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.task.DeskTask;

/// The list of long work, the newest first, with how far it is and a way to end it.
final class TaskCard extends LivePanel {
  private final Texts texts;
  private final ObservableValue<List<DeskTask>> tasks;
  private final VBox card = new VBox();

  TaskCard(Texts texts, ObservableValue<List<DeskTask>> tasks) {
    this.texts = texts;
    this.tasks = tasks;
    card.getStyleClass().addAll("card", "task-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.setFocusTraversable(true);
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  protected void listen(Holds holds) {
    holds.listen(tasks, (value, before, now) -> show(now));
    show(tasks.getValue());
  }

  private void show(List<DeskTask> now) {
    Label title = new Label(texts.get("shell.tasks.title"));
    title.getStyleClass().add("card-title");
    card.getChildren().setAll(title);
    if (now.isEmpty()) {
      Label none = new Label(texts.get("shell.tasks.none"));
      none.getStyleClass().add("quiet");
      card.getChildren().add(none);
    }
    now.reversed().forEach(task -> card.getChildren().add(row(task)));
  }

  private Node row(DeskTask task) {
    Label title = new Label(task.title());
    Label state = new Label(texts.of("shell.task", task.state()));
    Tones.set(state, toneOf(task.state()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, state);
    head.getStyleClass().add("task-head");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox row = new VBox(head);
    row.getStyleClass().add("task-row");
    if (task.state() == DeskTask.State.RUNNING) {
      ProgressBar bar = new ProgressBar(task.part().orElse(ProgressBar.INDETERMINATE_PROGRESS));
      bar.setMaxWidth(Double.MAX_VALUE);
      row.getChildren().add(bar);
      task.cancel().ifPresent(cancel -> head.getChildren().add(cancelButton(cancel)));
    }
    if (!task.detail().isEmpty()) {
      Label detail = new Label(task.detail());
      detail.getStyleClass().add("quiet");
      detail.setWrapText(true);
      row.getChildren().add(detail);
    }
    return row;
  }

  private Button cancelButton(Runnable cancel) {
    Button button = new Button(texts.get("shell.task.cancel"));
    button.getStyleClass().add("small-button");
    button.setOnAction(event -> cancel.run());
    return button;
  }

  private static String toneOf(DeskTask.State state) {
    return switch (state) {
      case RUNNING -> "blue";
      case DONE -> "green";
      case CANCELLED -> "";
      case FAILED -> "red";
    };
  }
}
