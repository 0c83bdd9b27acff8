package org.onescreen.desktop.shell.window;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.theme.RoomType;
import org.onescreen.desktop.shell.theme.Seats;
import org.onescreen.desktop.shell.theme.Theme;

/// Asks how far the farthest seat is and how large the picture, and says at once what that means.
final class SeatsCard extends VBox {
  private final Scene scene;
  private final Texts texts;
  private final TextField metres = new TextField();
  private final TextField inches = new TextField();
  private final Label said = new Label();
  private final Button keep = new Button();

  /// @param done called when it has been answered
  SeatsCard(Theme theme, Scene scene, Texts texts, Runnable done) {
    this.scene = scene;
    this.texts = texts;
    getStyleClass().addAll("card", "seats-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Seats now = theme.appearance().get().seats();
    metres.setId("seat-metres");
    inches.setId("screen-inches");
    metres.setText(texts.get("shell.seats.number", now.metres()));
    inches.setText(texts.get("shell.seats.number", now.inches()));
    Label title = new Label(texts.get("shell.seats.title"));
    title.getStyleClass().add("card-title");
    said.getStyleClass().add("seats-said");
    said.setWrapText(true);
    keep.setText(texts.get("shell.seats.keep"));
    keep.getStyleClass().add("seats-keep");
    keep.setDefaultButton(true);
    keep.setOnAction(
        _ ->
            typed()
                .ifPresent(
                    seats -> {
                      theme.wear(theme.appearance().get().with(seats));
                      done.run();
                    }));
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    grid.addRow(0, new Label(texts.get("shell.seats.metres")), metres);
    grid.addRow(1, new Label(texts.get("shell.seats.inches")), inches);
    getChildren().addAll(title, grid, said, keep);
    metres.textProperty().subscribe(this::look);
    inches.textProperty().subscribe(this::look);
    look();
  }

  Node first() {
    return metres;
  }

  private void look() {
    Optional<Seats> seats = typed();
    keep.setDisable(seats.isEmpty());
    Tones.set(said, seats.isEmpty() ? "orange" : "");
    said.setText(seats.map(this::words).orElseGet(() -> texts.get("shell.seats.wrong")));
  }

  private String words(Seats seats) {
    RoomType type = RoomType.of(seats, scene.getWidth(), scene.getHeight());
    return type.reaches(seats)
        ? texts.get("shell.look.reaches", seats.metres())
        : texts.get("shell.seats.short", type.metres(), seats.metres());
  }

  private Optional<Seats> typed() {
    try {
      double far = Double.parseDouble(metres.getText().strip());
      double large = Double.parseDouble(inches.getText().strip());
      return Seats.sane(far, large) ? Optional.of(new Seats(far, large)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
