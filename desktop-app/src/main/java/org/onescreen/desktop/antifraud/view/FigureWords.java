package org.onescreen.desktop.antifraud.view;

import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.ratio.Change;
import org.onescreen.model.ratio.Ratio;

/// Figures and their changes in words.
public record FigureWords(Texts texts, Figures figures) {
  private static final int DIGITS = 1;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  public static FigureWords in(Texts texts) {
    return new FigureWords(texts, new Figures(texts.locale()));
  }

  public String count(long value) {
    return figures.count(value);
  }

  /// A part that is larger than its whole says why.
  public String percent(Ratio ratio) {
    String percent = figures.percent(ratio, DIGITS);
    boolean beyond = ratio.denominator() > 0 && ratio.numerator() > ratio.denominator();
    return beyond ? texts.get("antifraud.percent.beyond", percent) : percent;
  }

  public String parts(Ratio ratio) {
    return figures.parts(ratio);
  }

  /// Such as `4 分 05 秒`.
  public String seconds(long seconds) {
    if (seconds >= HOUR) {
      return texts.get("antifraud.hours", seconds / HOUR, seconds % HOUR / MINUTE);
    }
    return texts.get("antifraud.minutes", seconds / MINUTE, seconds % MINUTE);
  }

  /// Such as `+12.5 %`; in words where the base is zero or missing.
  public String change(Change change) {
    return switch (change.base()) {
      case MISSING -> texts.get("antifraud.change.missing");
      case ZERO -> texts.get("antifraud.change.zero", signed(change.difference().orElse(0L)));
      case THERE ->
          change
              .percent(DIGITS)
              .map(percent -> (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %")
              .orElse(Figures.NONE);
    };
  }

  private String signed(long value) {
    return (value > 0 ? "+" : "") + count(value);
  }
}
