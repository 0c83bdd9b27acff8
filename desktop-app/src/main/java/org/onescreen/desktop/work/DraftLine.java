package org.onescreen.desktop.work;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;

/// Says above a form that it goes on from what was left, and begins anew for who wants that. Takes
/// no room where nothing was left. On the FX thread.
public final class DraftLine extends HBox {
  private final Draft draft;

  /// @param form the same for the same form about the same record
  /// @param fields just drawn, with nothing but their defaults in them
  public DraftLine(Texts texts, Drafts drafts, String form, Pane fields) {
    draft = drafts.of(form, fields);
    Label words = new Label(texts.get("work.draft.resumed"));
    words.setWrapText(true);
    Button anew = new Button(texts.get("work.draft.anew"));
    anew.getStyleClass().add("draft-anew");
    anew.setOnAction(
        _ -> {
          draft.clear();
          Shown.set(this, false);
        });
    getStyleClass().add("draft-line");
    getChildren().addAll(words, anew);
    Shown.set(this, false);
  }

  /// Puts back what was left, where something was.
  public void resume() {
    Shown.set(this, draft.resume());
  }

  /// What stands in the form was given.
  public void given() {
    draft.given();
  }
}
