package org.onescreen.desktop.work;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.SignMark;

/// The chosen record beside its list, with the steps that it offers; live while it is open. On the
/// FX thread.
final class WorkSheet {
  private final WorkPlace place;
  private final Work<?> work;
  private final Label title = new Label();
  private final SignMark sign;
  private final StepBar steps;
  private final GridPane fields = new GridPane();
  private final Button map;
  private final ScrollPane root;
  private Optional<Aim> where = Optional.empty();
  private final LiveAsk<Optional<WorkDetail>> ask;

  WorkSheet(WorkPlace place, Work<?> work) {
    this.place = place;
    this.work = work;
    sign = new SignMark(place.texts());
    steps = new StepBar(new Hand(place.texts(), place.ui()), place.texts().get("work.choose"));
    title.setWrapText(true);
    title.getStyleClass().add("work-title");
    fields.getStyleClass().add("work-fields");
    map = new Button(place.texts().get("work.map"));
    map.getStyleClass().add("work-map");
    map.setOnAction(_ -> goToMap());
    VBox column = new VBox(title, sign, steps, fields, map);
    column.getStyleClass().add("work-column");
    root = new ScrollPane(column);
    root.setFitToWidth(true);
    root.getStyleClass().add("work-sheet");
    ask = new LiveAsk<>(place, work.reads(), this::show, _ -> say("work.failed"));
    clear();
  }

  Node node() {
    return root;
  }

  /// Shows another record, or the same as it is now.
  void open(UUID record) {
    ask.open(reader -> work.detail(reader, record));
  }

  void goToMap() {
    where.ifPresent(place.navigator()::showPlace);
  }

  /// To the first step, for the keyboard.
  void focus() {
    steps.requestFocusOnFirst();
  }

  void end() {
    ask.close();
  }

  private void clear() {
    title.setText("");
    sign.show(Optional.empty());
    steps.show(Optional.empty());
    fields.getChildren().clear();
    where = Optional.empty();
    showMap();
  }

  private void show(Optional<WorkDetail> found) {
    if (found.isEmpty()) {
      clear();
      say("work.gone");
      return;
    }
    WorkDetail detail = found.get();
    title.setText(detail.title());
    sign.show(detail.sign());
    steps.show(Optional.of(detail.offer()));
    fields.getChildren().clear();
    detail.fields().forEach(this::add);
    where = detail.place().map(at -> Aim.of(at, detail.title(), detail.offer().record()));
    showMap();
  }

  private void showMap() {
    Shown.set(map, where.isPresent());
  }

  private void add(WorkDetail.Field field) {
    Label name = new Label(field.name());
    name.getStyleClass().add("work-name");
    Label value = new Label(field.value());
    value.getStyleClass().add("work-value");
    value.setWrapText(true);
    fields.addRow(fields.getRowCount(), name, value);
  }

  private void say(String key) {
    Label sentence = new Label(place.texts().get(key));
    sentence.setWrapText(true);
    fields.getChildren().setAll(sentence);
  }
}
