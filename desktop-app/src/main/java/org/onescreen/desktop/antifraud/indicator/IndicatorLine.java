package org.onescreen.desktop.antifraud.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onescreen.desktop.antifraud.statistics.Indicator;
import org.onescreen.desktop.antifraud.statistics.IndicatorFigures;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.ratio.Change;
import org.onescreen.model.ratio.Ratio;

/// One indicator as it is read: what, how much, of what, how it changed, how it is computed.
public record IndicatorLine(
    String name, String value, String parts, String before, String yearBefore, String formula) {
  static IndicatorLine of(Indicator indicator, IndicatorPage page, FigureWords words) {
    Texts texts = words.texts();
    Optional<Ratio> share = indicator.share(page.now());
    return new IndicatorLine(
        texts.of("antifraud.measure", indicator),
        share.map(words::percent).orElseGet(() -> number(indicator, page.now(), words)),
        share.map(words::parts).orElse(""),
        change(indicator, page.now(), page.before(), words),
        change(indicator, page.now(), page.yearBefore(), words),
        texts.of("antifraud.formula", indicator));
  }

  /// All of a page, in their order.
  public static List<IndicatorLine> all(IndicatorPage page, FigureWords words) {
    return Arrays.stream(Indicator.values()).map(each -> of(each, page, words)).toList();
  }

  private static String number(Indicator indicator, IndicatorFigures figures, FigureWords words) {
    OptionalLong number = indicator.number(figures);
    if (number.isEmpty()) {
      return Figures.NONE;
    }
    return switch (indicator.form()) {
      case SECONDS -> words.seconds(number.getAsLong());
      case YUAN -> words.texts().get("antifraud.yuan", words.count(number.getAsLong()));
      case COUNT, SHARE -> words.count(number.getAsLong());
    };
  }

  /// A share changes by points, a number by per cent. What is counted as it is today, such as who
  /// has the application, has no yesterday.
  private static String change(
      Indicator indicator, IndicatorFigures now, IndicatorFigures then, FigureWords words) {
    if (indicator == Indicator.APP || indicator == Indicator.AWARENESS) {
      return Figures.NONE;
    }
    if (!indicator.known(then)) {
      return words.texts().get("antifraud.change.missing");
    }
    Optional<Ratio> share = indicator.share(now);
    if (share.isPresent()) {
      return points(share.get(), indicator.share(then).orElseThrow(), words);
    }
    OptionalLong one = indicator.number(now);
    OptionalLong other = indicator.number(then);
    return words.change(
        new Change(
            one.isPresent() ? one.getAsLong() : null,
            other.isPresent() ? other.getAsLong() : null));
  }

  private static String points(Ratio now, Ratio then, FigureWords words) {
    Optional<BigDecimal> one = now.percent(1);
    Optional<BigDecimal> other = then.percent(1);
    if (one.isEmpty() || other.isEmpty()) {
      return words.texts().get("antifraud.change.missing");
    }
    BigDecimal difference = one.get().subtract(other.get());
    return words
        .texts()
        .get(
            "antifraud.change.points",
            (difference.signum() > 0 ? "+" : "") + difference.toPlainString());
  }
}
