package org.onescreen.desktop.mediation.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Whole;

/// The day that is chosen: who meets, and what is due. Enter or a double click opens a case.
final class DaySide {
  private static final int DOUBLE = 2;

  private final CaseWords words;
  private final Label title = Whole.label("side-title");
  private final ListView<Entry> list = new ListView<>();
  private final VBox root = new VBox(title, list);
  private List<Meeting> meetings = List.of();
  private DayCases cases = DayCases.NONE;

  /// A line of the side.
  private record Entry(UUID id, String text) {}

  DaySide(CaseWords words, Consumer<UUID> open) {
    this.words = words;
    root.getStyleClass().add("day-side");
    list.getStyleClass().add("day-list");
    list.setPlaceholder(new Label(words.texts().get("calendar.nothing")));
    list.setCellFactory(_ -> new EntryCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(open);
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == DOUBLE) {
            open(open);
          }
        });
  }

  Node node() {
    return root;
  }

  private void open(Consumer<UUID> open) {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      open.accept(chosen.id());
    }
  }

  void show(CaseDay day) {
    title.setText(
        words.texts().get("calendar.side", day.day().toString(), words.figures().count(day.due())));
    meetings = day.meetings();
    draw();
  }

  void due(DayCases now) {
    cases = now;
    draw();
  }

  private void draw() {
    List<Entry> entries = new ArrayList<>();
    meetings.forEach(
        meeting ->
            entries.add(
                new Entry(
                    meeting.card().id(),
                    words
                        .texts()
                        .get(
                            "calendar.meets",
                            meeting.from().toString(),
                            words.type(meeting.card().type()),
                            words.parties(meeting.card())))));
    cases.due().forEach(card -> entries.add(entry("calendar.ends", card)));
    cases.reminded().forEach(card -> entries.add(entry("calendar.reminds", card)));
    if (!list.getItems().equals(entries)) {
      list.getItems().setAll(entries);
    }
  }

  private Entry entry(String key, CaseCard card) {
    return new Entry(
        card.id(),
        words
            .texts()
            .get(
                key,
                words.risk(card.color()),
                words.state(card.state()),
                words.type(card.type()),
                words.parties(card)));
  }

  private static final class EntryCell extends ListCell<Entry> {
    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty || entry == null ? "" : entry.text());
    }
  }
}
