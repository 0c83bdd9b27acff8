package org.onescreen.desktop.mediation.board;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.model.board.WorkLimit;

/// How many there are of how many, as shape and word: `▲ 12 / 10`.
final class LimitMark extends Label {
  private final CaseWords words;

  LimitMark(CaseWords words) {
    this.words = words;
    getStyleClass().add("limit-mark");
    setMinWidth(USE_PREF_SIZE);
  }

  /// @param counted all that the limit is about, whatever the filter
  void show(long counted, Optional<WorkLimit> limit) {
    WorkLimit.Standing standing =
        limit.map(l -> l.standing(counted)).orElse(WorkLimit.Standing.WITHIN);
    getStyleClass()
        .setAll("label", "limit-mark", "limit-" + standing.name().toLowerCase(Locale.ROOT));
    setText(limit.map(l -> text(counted, l, standing)).orElse(""));
    Shown.set(this, limit.isPresent());
  }

  private String text(long counted, WorkLimit limit, WorkLimit.Standing standing) {
    String count = words.figures().count(counted);
    String bound =
        words
            .figures()
            .count(
                standing == WorkLimit.Standing.BELOW || limit.most() == 0
                    ? limit.least()
                    : limit.most());
    return words.texts().get(key(standing), count, bound);
  }

  private static String key(WorkLimit.Standing standing) {
    return switch (standing) {
      case WITHIN -> "board.limit.within";
      case BELOW -> "board.limit.below";
      case FULL -> "board.limit.full";
      case ABOVE -> "board.limit.above";
    };
  }
}
