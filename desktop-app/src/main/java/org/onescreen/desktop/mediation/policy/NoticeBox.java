package org.onescreen.desktop.mediation.policy;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.model.flow.HolidayNotice;

/// Takes a year's notice that is pasted, says what it read and what it could not, and lays the days
/// into the calendar, where they are looked at before they are saved. On the FX thread.
final class NoticeBox {
  private static final int ROWS = 4;
  private static final int MOST_TOLD = 5;

  private final CaseWords words;
  private final IntSupplier year;
  private final Consumer<HolidayNotice> take;
  private final TextArea text = new TextArea();
  private final Button read = new Button();
  private final Label said = new Label();
  private final VBox root;

  NoticeBox(CaseWords words, IntSupplier year, Consumer<HolidayNotice> take) {
    this.words = words;
    this.year = year;
    this.take = take;
    text.setPrefRowCount(ROWS);
    text.setWrapText(true);
    text.setPromptText(words.texts().get("policy.notice.prompt"));
    text.getStyleClass().add("policy-notice");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    read.setText(words.texts().get("policy.notice.read"));
    read.getStyleClass().add("policy-notice-read");
    read.setOnAction(_ -> read());
    said.setWrapText(true);
    said.getStyleClass().add("policy-said");
    root = Fields.section(words.texts().get("policy.notice"), text, read, said);
  }

  Node node() {
    return root;
  }

  void may(boolean may) {
    text.setDisable(!may);
    read.setDisable(!may);
  }

  /// Tab leaves the text.
  private void tab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      (event.isShiftDown() ? text.getParent() : read).requestFocus();
      event.consume();
    }
  }

  private void read() {
    HolidayNotice notice =
        HolidayNotice.read(
            text.getText(), year.getAsInt(), words.texts().get("policy.notice.unnamed"));
    if (!notice.days().isEmpty()) {
      take.accept(notice);
    }
    long worked = notice.days().stream().filter(day -> day.working()).count();
    String what =
        words
            .texts()
            .get(
                "policy.notice.said",
                words.figures().count(notice.days().size() - worked),
                words.figures().count(worked));
    String not =
        notice.unread().isEmpty()
            ? ""
            : words
                .texts()
                .get(
                    "policy.notice.unread",
                    words.figures().count(notice.unread().size()),
                    String.join("；", notice.unread().stream().limit(MOST_TOLD).toList()));
    said.setText(what + not);
  }
}
