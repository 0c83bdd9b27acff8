package org.onescreen.desktop.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.Finder;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.UiThread;

/// Finds a place or a mark by name or code, shows it and selects it. The arrow keys walk through
/// what was found, the return key takes it.
final class SearchBox extends VBox {
  private static final int MOST = 12;
  private static final double ROW = 2.2;
  private static final double EM = 14;

  private final MapCanvas map;
  private final MapAims aims;
  private final MapWords words;
  private final UiThread ui;
  private final Spoken spoken = new Spoken();
  private final TextField field = new TextField();
  private final ListView<Finder.Hit> hits = new ListView<>();
  private int latest;
  private int shown;
  private boolean taking;

  SearchBox(MapCanvas map, MapAims aims, MapWords words, UiThread ui) {
    this.words = words;
    this.map = map;
    this.aims = aims;
    this.ui = ui;
    getStyleClass().add("map-search");
    field.setPromptText(words.texts().get("map.search"));
    field.textProperty().subscribe(this::search);
    hits.setCellFactory(_ -> new HitCell());
    Shown.set(hits, false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    hits.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take());
    getChildren().addAll(field, hits);
  }

  /// Off the FX thread: a city has tens of thousands of names. What was asked before the last word
  /// is not shown any more.
  private void search(String text) {
    int asked = ++latest;
    Finder finder = new Finder(map.mapSceneProperty().get(), spoken::of);
    Thread.ofVirtual()
        .name("map-search")
        .start(
            () -> {
              List<Finder.Hit> found = finder.find(text, MOST);
              ui.run(() -> show(asked, found));
            });
  }

  private void show(int asked, List<Finder.Hit> found) {
    if (asked != latest) {
      return;
    }
    shown = asked;
    hits.getItems().setAll(found);
    boolean some = !found.isEmpty();
    Shown.set(hits, some);
    hits.setPrefHeight(found.size() * ROW * EM + 4);
    hits.getSelectionModel().select(0);
    if (taking) {
      taking = false;
      take();
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    int at = hits.getSelectionModel().getSelectedIndex();
    if (code == KeyCode.DOWN) {
      hits.getSelectionModel().select(Math.min(at + 1, hits.getItems().size() - 1));
    } else if (code == KeyCode.UP) {
      hits.getSelectionModel().select(Math.max(at - 1, 0));
    } else if (code == KeyCode.ENTER) {
      take();
    } else if (code == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
    } else {
      return;
    }
    event.consume();
  }

  private void take() {
    if (shown != latest) {
      // Who is quicker than the search gets what it finds.
      taking = true;
      return;
    }
    Optional<Finder.Hit> chosen = Optional.ofNullable(hits.getSelectionModel().getSelectedItem());
    chosen.flatMap(Finder.Hit::area).ifPresent(aims::area);
    chosen.flatMap(Finder.Hit::mark).ifPresent(aims::mark);
    if (chosen.isPresent()) {
      field.clear();
      map.requestFocus();
    }
  }

  private String called(Finder.Hit hit) {
    return hit.mark().map(words::name).orElse(hit.name());
  }

  private final class HitCell extends ListCell<Finder.Hit> {
    @Override
    protected void updateItem(Finder.Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(empty || hit == null ? "" : called(hit) + "  " + hit.code());
    }
  }
}
