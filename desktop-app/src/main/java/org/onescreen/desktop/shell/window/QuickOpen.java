package org.onescreen.desktop.shell.window;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;

/// Finds and does: for now the commands of the desk.
final class QuickOpen extends VBox {
  private final List<Command> commands;
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>(found);
  private final Runnable hide;

  QuickOpen(Texts texts, List<Command> commands, Runnable hide) {
    this.commands = commands;
    this.hide = hide;
    getStyleClass().addAll("card", "quick-open");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    field.setPromptText(texts.get("shell.quick.prompt"));
    field.textProperty().subscribe(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    list.setPlaceholder(new Label(texts.get("shell.quick.nothing")));
    list.setCellFactory(view -> new CommandCell());
    list.setOnMouseClicked(event -> run());
    list.setFocusTraversable(false);
    getChildren().addAll(field, list);
  }

  TextField field() {
    return field;
  }

  private void search(String typed) {
    found.setAll(commands.stream().filter(command -> command.matches(typed)).toList());
    list.getSelectionModel().selectFirst();
  }

  private void move(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
      event.consume();
    } else if (code == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
      event.consume();
    } else if (code == KeyCode.ENTER) {
      run();
      event.consume();
    }
  }

  private void run() {
    Command command = list.getSelectionModel().getSelectedItem();
    if (command != null) {
      hide.run();
      command.action().run();
    }
  }
}
