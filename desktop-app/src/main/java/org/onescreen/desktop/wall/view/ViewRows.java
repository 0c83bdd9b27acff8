package org.onescreen.desktop.wall.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.video.WallView;

/// Views as lines under the headings of their groups.
///
/// FX thread only.
final class ViewRows {
  private final ViewDoors doors;
  private final SideParts parts;
  private final Consumer<Row> forget;
  private final VBox rows = SideParts.rows();

  /// One line.
  ///
  /// @param shared the record that it is, where it is everybody's
  record Row(KeptView view, Optional<UUID> shared) {}

  ViewRows(ViewDoors doors, Consumer<Row> forget) {
    this.doors = doors;
    this.parts = new SideParts(doors.side().texts(), "wall.view.");
    this.forget = forget;
  }

  VBox node() {
    return rows;
  }

  void show(List<KeptView> own, List<WallView> shared) {
    rows.getChildren().clear();
    section("own", own.stream().map(view -> new Row(view, Optional.empty())).toList());
    section(
        "shared", shared.stream().map(v -> new Row(KeptView.of(v), Optional.of(v.id()))).toList());
  }

  private void section(String title, List<Row> views) {
    head(parts.texts().get(parts.prefix() + title), "view-head");
    if (views.isEmpty()) {
      rows.getChildren().add(SideParts.none(parts.texts()));
    }
    String before = "";
    for (Row row :
        views.stream()
            .sorted(
                Comparator.<Row, String>comparing(r -> r.view().group())
                    .thenComparing(r -> r.view().name()))
            .toList()) {
      if (!row.view().group().equals(before)) {
        before = row.view().group();
        head(before, "view-group");
      }
      rows.getChildren().add(line(row));
    }
  }

  private void head(String text, String style) {
    Label head = new Label(text);
    head.getStyleClass().add(style);
    rows.getChildren().add(head);
  }

  private HBox line(Row row) {
    KeptView view = row.view();
    Hyperlink link = new Hyperlink(view.name());
    link.setMinWidth(0);
    link.setOnAction(_ -> view.arrangement().ifPresent(doors.open()));
    Label chip = new Label(view.key() == 0 ? "" : Integer.toString(view.key()));
    chip.getStyleClass().add("key-chip");
    chip.setVisible(view.key() != 0);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    Button gone = parts.small("forget", "view-forget", () -> forget.accept(row));
    return SideParts.line("view-row", chip, link, SideParts.gap(), gone);
  }
}
