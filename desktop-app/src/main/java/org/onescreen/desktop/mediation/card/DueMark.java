package org.onescreen.desktop.mediation.card;

import java.util.List;
import javafx.scene.control.Label;

/// The next limit of a case in words and colour.
public final class DueMark extends Label {
  /// The style classes of limits, so that a cell can put them all off.
  public static final List<String> STYLES =
      List.of("due-none", "due-soon", "due-left", "due-overdue");

  private static final long SOON_DAYS = 3;

  private final CaseWords words;
  private final boolean named;

  /// @param named says which limit it is, too
  public DueMark(CaseWords words, boolean named) {
    this.words = words;
    this.named = named;
    getStyleClass().add("due-mark");
    setMinWidth(USE_PREF_SIZE);
  }

  public void show(CaseCard card) {
    setText(named ? words.due(card) : words.due(card.due()));
    getStyleClass().setAll("label", "due-mark", style(card.due()));
  }

  /// The style class of a limit: one of [#STYLES].
  public static String style(Due due) {
    return switch (due) {
      case Due.None() -> "due-none";
      case Due.Left(long days) -> days <= SOON_DAYS ? "due-soon" : "due-left";
      case Due.Overdue(long days) -> "due-overdue";
    };
  }
}
