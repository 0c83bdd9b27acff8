package org.onescreen.desktop.mediation.casefile;

import java.util.List;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.Said;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.LinkEntry;

/// Finds what is to be linked to a case while somebody types: Down goes into the list, Enter links,
/// Esc puts it away. On the FX thread.
public final class LinkCard extends VBox {
  private static final Duration TYPING = Duration.millis(120);

  private final WorkPlace place;
  private final CaseWords words;
  private final UUID dispute;
  private final Runnable done;
  private final Hand hand;
  private final TextField typed = new TextField();
  private final ListView<Linkable> found = new ListView<>();
  private final Label said = new Label();
  private final PauseTransition pause = new PauseTransition(TYPING);
  private final LiveAsk<List<Linkable>> live;

  /// @param done it is linked, or put away
  public LinkCard(WorkPlace place, CaseWords words, UUID dispute, Runnable done) {
    this.place = place;
    this.words = words;
    this.dispute = dispute;
    this.done = done;
    hand = new Hand(words.texts(), place.ui());
    getStyleClass().addAll("form-card", "link-card");
    Label title = new Label(words.texts().get("mediation.link.title"));
    title.getStyleClass().add("form-title");
    typed.setPromptText(words.texts().get("mediation.link.find"));
    typed.getStyleClass().add("link-find");
    typed.textProperty().addListener((_, _, _) -> pause.playFromStart());
    found.getStyleClass().add("link-found");
    found.setPlaceholder(new Label(words.texts().get("mediation.link.none")));
    found.setCellFactory(_ -> new Cell());
    said.setWrapText(true);
    said.getStyleClass().add("form-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    Button back = new Button(words.texts().get("mediation.form.back"));
    back.setOnAction(_ -> done.run());
    getChildren().addAll(title, typed, found, said, back);
    live =
        new LiveAsk<>(
            place,
            LinkKind.kinds(),
            this::show,
            _ -> said.setText(words.texts().get("mediation.failed")));
    pause.setOnFinished(_ -> look());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    sceneProperty().subscribe(scene -> attached(scene != null));
  }

  private void attached(boolean in) {
    if (!in) {
      pause.stop();
      live.close();
    }
  }

  public void focus() {
    typed.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      done.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && typed.isFocused()) {
      found.requestFocus();
      found.getSelectionModel().selectFirst();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && (typed.isFocused() || found.isFocused())) {
      link();
      event.consume();
    }
  }

  private void look() {
    String text = typed.getText().strip();
    if (text.isEmpty()) {
      found.getItems().clear();
    } else {
      live.open(reader -> Linkable.search(reader, text, dispute));
    }
  }

  private void show(List<Linkable> now) {
    if (!found.getItems().equals(now)) {
      found.getItems().setAll(now);
      found.getSelectionModel().selectFirst();
    }
  }

  private void link() {
    Linkable chosen = found.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      hand.tell(
          place
              .door()
              .give(
                  DisputeCommands.LINK,
                  dispute,
                  new LinkEntry(chosen.kind().kind().number(), chosen.id(), true)),
          words.texts().get("mediation.link.title"),
          this::answered);
    }
  }

  private void answered(Said answer) {
    if (answer.kept()) {
      done.run();
    } else {
      said.setText(answer.sentence());
    }
  }

  private final class Cell extends ListCell<Linkable> {
    @Override
    protected void updateItem(Linkable item, boolean empty) {
      super.updateItem(item, empty);
      setText(
          empty || item == null
              ? ""
              : words.texts().of("mediation.link", item.kind()) + "  " + item.title());
      setOnMouseClicked(empty ? null : _ -> link());
    }
  }
}
