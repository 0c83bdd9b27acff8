package org.onescreen.desktop.mediation.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.board.WorkLimit;

/// The heads of the columns: name, how many, the limit. Pressing one folds its column. The cards
/// below take their widths from here, so that sizes stay in the style.
final class ColumnHeads extends HBox {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final CaseWords words;
  private final Map<Stage, Head> heads = new EnumMap<>(Stage.class);

  /// @param changed the widths may have changed
  ColumnHeads(CaseWords words, Runnable changed) {
    this.words = words;
    getStyleClass().add("column-heads");
    for (Stage stage : Stage.values()) {
      Head head = new Head(words, stage, changed);
      heads.put(stage, head);
      getChildren().add(head);
      head.widthProperty().subscribe(changed);
    }
  }

  void show(BoardShape.Counts counts, BoardSettings settings) {
    heads.forEach(
        (stage, head) ->
            head.show(
                words.figures().count(counts.shown().getOrDefault(stage, 0L)),
                counts.all().getOrDefault(stage, 0L),
                settings.limit(WorkLimit.Scope.COLUMN, stage.name())));
  }

  boolean folded(Stage stage) {
    return head(stage).fold.isSelected();
  }

  /// Folds a column that is open, and opens one that is folded.
  void fold(Stage stage) {
    head(stage).fold.setSelected(!folded(stage));
  }

  double leftOf(Stage stage) {
    return head(stage).getLayoutX();
  }

  double widthOf(Stage stage) {
    return head(stage).getWidth();
  }

  /// Which column `x` is over; the nearest where it is between two.
  Stage at(double x) {
    Stage nearest = Stage.INTAKE;
    for (Stage stage : Stage.values()) {
      if (leftOf(stage) <= x) {
        nearest = stage;
      }
    }
    return nearest;
  }

  /// Marks where a card would go to; null for nowhere.
  void target(@Nullable Stage target) {
    heads.forEach((stage, head) -> head.pseudoClassStateChanged(TARGET, stage == target));
  }

  private Head head(Stage stage) {
    return java.util.Objects.requireNonNull(heads.get(stage));
  }

  private static final class Head extends VBox {
    private final ToggleButton fold;
    private final Label count = Whole.label("stage-count");
    private final LimitMark limit;

    Head(CaseWords words, Stage stage, Runnable changed) {
      getStyleClass().addAll("column-head", stage.open() ? "stage-open" : "stage-closed");
      fold = new ToggleButton(words.stage(stage));
      fold.getStyleClass().add("stage-name");
      fold.setMinWidth(USE_PREF_SIZE);
      fold.setFocusTraversable(false);
      limit = new LimitMark(words);
      HBox figures = new HBox(count, limit);
      figures.getStyleClass().add("column-figures");
      getChildren().addAll(fold, figures);
      fold.selectedProperty()
          .subscribe(
              folded -> {
                pseudoClassStateChanged(FOLDED, folded);
                HBox.setHgrow(this, folded ? Priority.NEVER : Priority.ALWAYS);
                changed.run();
              });
      fold.setSelected(!stage.open());
    }

    void show(String shown, long all, Optional<WorkLimit> of) {
      count.setText(shown);
      limit.show(all, of);
    }
  }
}
