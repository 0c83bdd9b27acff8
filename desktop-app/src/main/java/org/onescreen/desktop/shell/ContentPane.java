package org.onescreen.desktop.shell;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// Keeps apart what must never look alike: content that is being read, content that is there, and a
/// sentence in its place. Where a later read fails, the content stays and the sentence stands above
/// it.
///
/// On the FX thread.
public final class ContentPane extends BorderPane {
  private final Node content;
  private final Label sentence = new Label();
  private final Label banner = new Label();
  private boolean known;

  /// @param loading what to say until something is known
  public ContentPane(Node content, String loading) {
    this.content = content;
    getStyleClass().add("content-pane");
    getStylesheets()
        .add(Objects.requireNonNull(ContentPane.class.getResource("content.css")).toExternalForm());
    sentence.getStyleClass().addAll("content-sentence", "content-loading");
    sentence.setText(loading);
    sentence.setWrapText(true);
    banner.getStyleClass().add("content-banner");
    banner.setWrapText(true);
    banner.setMaxWidth(Double.MAX_VALUE);
    setTop(banner);
    setCenter(new StackPane(content, sentence));
    showBanner(false);
    content.setVisible(false);
  }

  /// The content is there.
  public void ready() {
    known = true;
    content.setVisible(true);
    sentence.setVisible(false);
    showBanner(false);
  }

  /// There is no content, and this is why.
  public void empty(String why) {
    known = true;
    content.setVisible(false);
    sentence.getStyleClass().remove("content-loading");
    sentence.setText(why);
    sentence.setVisible(true);
    showBanner(false);
  }

  /// Reading failed.
  public void failed(String why) {
    if (known) {
      banner.setText(why);
      showBanner(true);
    } else {
      sentence.getStyleClass().remove("content-loading");
      sentence.setText(why);
    }
  }

  private void showBanner(boolean shown) {
    banner.setVisible(shown);
    banner.setManaged(shown);
  }
}
