package org.onescreen.desktop.shell.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;

/// One notice: a shape and a word for how much it matters, what happened, what was kept and what to
/// do; the details one click away.
final class Banner extends VBox {
  private static final int DETAIL_ROWS = 6;

  private final Notice notice;
  private final Button close = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));

  Banner(Texts texts, Notice notice) {
    this.notice = notice;
    getStyleClass().addAll("banner", "banner-" + tone(notice.severity()));
    Label mark =
        new Label(shape(notice.severity()) + " " + texts.of("shell.severity", notice.severity()));
    mark.getStyleClass().add("banner-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    Tones.set(mark, tone(notice.severity()));
    Label happened = new Label(notice.happened());
    happened.getStyleClass().add("banner-happened");
    happened.setWrapText(true);
    happened.setMinWidth(0);
    Label next = new Label(notice.next());
    next.setWrapText(true);
    next.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    close.getStyleClass().add("icon-button");
    close.setAccessibleText(texts.get("shell.banner.close"));
    HBox line = new HBox(mark, happened, next, gap);
    line.getStyleClass().add("banner-line");
    line.setAlignment(Pos.CENTER_LEFT);
    if (!notice.details().isEmpty()) {
      line.getChildren().add(details(texts));
    }
    line.getChildren().add(close);
    getChildren().add(line);
  }

  boolean says(Notice other) {
    return notice.equals(other);
  }

  void onPutAway(Runnable action) {
    close.setOnAction(event -> action.run());
  }

  private Button details(Texts texts) {
    Button button = new Button(texts.get("shell.banner.details"));
    button.getStyleClass().add("small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          if (getChildren().size() > 1) {
            getChildren().removeLast();
          } else {
            getChildren().add(detailText());
          }
        });
    return button;
  }

  private TextArea detailText() {
    TextArea area = new TextArea(notice.details());
    area.setEditable(false);
    area.setPrefRowCount(DETAIL_ROWS);
    area.getStyleClass().add("banner-details");
    return area;
  }

  private static String shape(Notice.Severity severity) {
    return switch (severity) {
      case INFO -> "●";
      case WARNING -> "▲";
      case ERROR -> "■";
    };
  }

  private static String tone(Notice.Severity severity) {
    return switch (severity) {
      case INFO -> "blue";
      case WARNING -> "orange";
      case ERROR -> "red";
    };
  }
}
