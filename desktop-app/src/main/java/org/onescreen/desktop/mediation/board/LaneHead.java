package org.onescreen.desktop.mediation.board;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.board.WorkLimit;
import org.onescreen.model.flow.RiskColor;

/// The head of a lane: pressing it folds the lane.
final class LaneHead extends HBox {
  private final CaseWords words;
  private final Supplier<BoardSettings> settings;
  private final ToggleButton fold = new ToggleButton();
  private final Label open = Whole.label("lane-count");
  private final RiskMark red;
  private final LimitMark limit;
  private @Nullable Lane shown;

  /// @param toggle is told the key of a lane that is to be folded or unfolded
  LaneHead(CaseWords words, Supplier<BoardSettings> settings, Consumer<String> toggle) {
    this.words = words;
    this.settings = settings;
    red = new RiskMark(words);
    limit = new LimitMark(words);
    getStyleClass().add("lane-head");
    fold.getStyleClass().add("lane-name");
    fold.setFocusTraversable(false);
    fold.setMinWidth(USE_PREF_SIZE);
    fold.setOnAction(
        _ -> {
          Lane lane = shown;
          if (lane != null) {
            toggle.accept(lane.key());
          }
        });
    getChildren().addAll(fold, open, red, limit);
  }

  void show(Lane lane) {
    shown = lane;
    fold.setText(
        words
            .texts()
            .get(lane.folded() ? "board.lane.folded" : "board.lane.unfolded", lane.name()));
    fold.setSelected(lane.folded());
    open.setText(words.texts().get("board.lane.open", words.figures().count(lane.open())));
    red.show(RiskColor.RED, lane.red());
    Shown.set(red, lane.red() > 0);
    limit.show(lane.all(), settings.get().limit(WorkLimit.Scope.LANE, ""));
  }
}
