package org.onescreen.desktop.mediation.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.onescreen.model.flow.RiskColor;

/// A colour of the four-colour warning as it is always shown: shape and word in its colour.
public final class RiskMark extends Label {
  /// The style classes of the colours, so that a cell can put them all off.
  public static final List<String> STYLES =
      Arrays.stream(RiskColor.values()).map(RiskMark::style).toList();

  private final CaseWords words;

  public RiskMark(CaseWords words) {
    this.words = words;
    getStyleClass().add("risk-mark");
    setMinWidth(USE_PREF_SIZE);
  }

  public void show(RiskColor color) {
    setText(words.risk(color));
    getStyleClass().setAll("label", "risk-mark", style(color));
  }

  /// With how many there are of it, such as `■红 3`.
  public void show(RiskColor color, long count) {
    show(color);
    setText(words.risk(color) + ' ' + words.figures().count(count));
  }

  public static String style(RiskColor color) {
    return "risk-" + color.name().toLowerCase(Locale.ROOT);
  }
}
