package org.onescreen.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// Keeps apart what must never look alike: content that is being read, content that is there, and
/// an [EmptyState] in its place. Where a later read fails, the content stays and a sentence stands
/// above it.
///
/// On the FX thread.
public final class ContentPane extends BorderPane {
  private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

  private final Node content;
  private final Texts texts;
  private final StackPane instead = new StackPane();
  private final Label banner = new Label();
  private boolean known;

  public ContentPane(Node content, Texts texts) {
    this.content = content;
    this.texts = texts;
    getStyleClass().add("content-pane");
    instead.getStyleClass().add("content-instead");
    banner.getStyleClass().add("content-banner");
    banner.setWrapText(true);
    banner.setMaxWidth(Double.MAX_VALUE);
    setMinSize(0, 0);
    setTop(banner);
    setCenter(new StackPane(content, instead));
    showBanner(false);
    showInstead(EmptyState.loading(texts));
  }

  /// The content is there.
  public void ready() {
    known = true;
    content.setVisible(true);
    instead.setVisible(false);
    instead.getChildren().clear();
    showBanner(false);
  }

  /// There is no content, and this is why. As long as the first sync has not come to its end nobody
  /// can know that, so that a window which is `:incomplete` says that it is syncing instead.
  public void empty(String why) {
    known = true;
    showInstead(EmptyState.nothing(why), EmptyState.loading(texts));
    showBanner(false);
  }

  /// Reading failed.
  public void failed(String why) {
    if (known) {
      banner.setText(why);
      showBanner(true);
    } else {
      showInstead(EmptyState.trouble(why));
    }
  }

  private void showInstead(EmptyState... states) {
    content.setVisible(false);
    instead.getChildren().setAll(states);
    instead.pseudoClassStateChanged(ANSWERED, states.length > 1);
    instead.setVisible(true);
  }

  private void showBanner(boolean shown) {
    Shown.set(banner, shown);
  }
}
