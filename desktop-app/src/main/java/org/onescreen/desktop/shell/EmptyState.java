package org.onescreen.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands where there is nothing to show: nothing that loads looks empty, nothing empty looks
/// broken. Styled by `.empty-state` with `.loading`, `.nothing` or `.trouble`.
public final class EmptyState extends VBox {
  private static final int BARS = 3;

  private EmptyState(String kind, String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().add("empty-state-text");
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    getStyleClass().addAll("empty-state", kind);
    setAlignment(Pos.CENTER);
    setMinSize(0, 0);
    getChildren().add(label);
  }

  /// Data is on its way: grey bars in the place of rows, and 正在同步….
  public static EmptyState loading(Texts texts) {
    EmptyState state = new EmptyState("loading", texts.get("shell.empty.loading"));
    for (int i = 0; i < BARS; i++) {
      Region bar = new Region();
      bar.getStyleClass().addAll("skeleton", "skeleton-" + i);
      state.getChildren().add(i, bar);
    }
    return state;
  }

  /// There is nothing, and that is an answer.
  ///
  /// @param sentence says of what there is nothing, such as 没有待处置的预警
  public static EmptyState nothing(String sentence) {
    return new EmptyState("nothing", sentence);
  }

  /// It cannot be shown.
  ///
  /// @param sentence says why and what is being tried
  public static EmptyState trouble(String sentence) {
    return new EmptyState("trouble", sentence);
  }
}
