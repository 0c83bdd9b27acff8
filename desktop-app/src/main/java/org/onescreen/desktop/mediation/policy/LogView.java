package org.onescreen.desktop.mediation.policy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.model.flow.RuleChange;

/// Who changed what when, the newest first. On the FX thread.
final class LogView {
  private final LogWords words;
  private final VBox lines = new VBox();
  private final VBox root;

  LogView(CaseWords words) {
    this.words = new LogWords(words);
    Label title = new Label(words.texts().get("policy.history"));
    title.getStyleClass().add("policy-title");
    lines.getStyleClass().add("policy-log-lines");
    ScrollPane pane = new ScrollPane(lines);
    pane.setFitToWidth(true);
    pane.getStyleClass().add("policy-body");
    VBox.setVgrow(pane, Priority.ALWAYS);
    root = new VBox(title, pane);
    root.getStyleClass().add("policy-log");
  }

  Node node() {
    return root;
  }

  void show(List<RuleChange> log) {
    lines.getChildren().clear();
    for (RuleChange change : log.reversed()) {
      lines.getChildren().add(line(words.head(change), "policy-log-head"));
      words.items(change).forEach(i -> lines.getChildren().add(line(i, "policy-log-item")));
    }
    if (log.isEmpty()) {
      lines.getChildren().add(line(words.nothing(), "policy-log-item"));
    }
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
