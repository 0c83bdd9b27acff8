package org.onescreen.desktop.wall.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.video.PatrolRecord;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.VoiceCall;

/// How the log looks: a page of a patrol opens to what was seen, a call says what was said and
/// whether it was heard. FX thread only.
///
/// @param now to which times are told
record LogLines(WallLog log, Texts texts, Ages ages, Instant now) {
  List<Node> patrols() {
    return log.patrols().stream().<Node>map(this::page).toList();
  }

  List<Node> calls() {
    return log.calls().stream().<Node>map(this::call).toList();
  }

  private Node page(PatrolRecord page) {
    VBox sights = new VBox();
    sights.getStyleClass().add("view-rows");
    ToggleButton head =
        new ToggleButton(
            texts.get(
                "wall.log.page",
                page.name(),
                page.operator(),
                ages.at(page.begunAt(), now),
                page.seen(),
                page.sights().size()));
    head.getStyleClass().add("log-page");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setWrapText(true);
    head.setOnAction(
        _ ->
            sights
                .getChildren()
                .setAll(
                    head.isSelected()
                        ? page.sights().stream()
                            .map(sight -> line(words(sight), "log-sight"))
                            .toList()
                        : List.of()));
    VBox all = new VBox(head, sights);
    all.getStyleClass().add("evidence-line");
    return all;
  }

  private String words(PatrolSight sight) {
    String how =
        sight.live()
            ? texts.get("wall.log.live")
            : Optional.ofNullable(sight.lastPicture())
                .map(taken -> texts.get("wall.log.stale", ages.at(taken, now)))
                .orElseGet(() -> texts.get("wall.log.dark"));
    return texts.get(
        "wall.log.sight",
        ages.at(sight.from(), now),
        log.name(sight.camera()),
        sight.seconds(),
        how);
  }

  private Node call(VoiceCall call) {
    Label how =
        line(
            texts.get(
                "wall.log.call",
                ages.at(call.at(), now),
                log.name(call.device()),
                call.operator(),
                texts.get(call.done() ? "wall.log.done" : "wall.log.failed")),
            "view-group");
    String words = call.recording() ? texts.get("wall.log.recording", call.words()) : call.words();
    VBox line = new VBox(line(words, "log-words"), how);
    line.getStyleClass().add("evidence-line");
    return line;
  }

  private static Label line(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
