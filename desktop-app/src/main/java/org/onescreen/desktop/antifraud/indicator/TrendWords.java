package org.onescreen.desktop.antifraud.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.statistics.Scale;
import org.onescreen.desktop.antifraud.statistics.Trend;
import org.onescreen.desktop.antifraud.statistics.TrendQuery;
import org.onescreen.desktop.antifraud.view.Chart;
import org.onescreen.desktop.antifraud.view.ChartPoint;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.shell.Figures;

/// A trend as columns with their words.
public record TrendWords(FigureWords words) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  /// @param of what is followed
  public Chart chart(TrendQuery.Subject of, Trend trend) {
    String subject = words.texts().of("antifraud.subject", of);
    return new Chart(words.texts().get("antifraud.trend.question", subject), points(trend));
  }

  private List<ChartPoint> points(Trend trend) {
    return trend.points().stream().map(point -> point(trend.scale(), point)).toList();
  }

  private ChartPoint point(Scale scale, Trend.Point point) {
    String name = name(scale, point.begin());
    return new ChartPoint(
        name,
        point.now(),
        point.yearBefore(),
        value(point.now()),
        words
            .texts()
            .get(
                point.running() ? "antifraud.trend.running" : "antifraud.trend.point",
                inFull(scale, point.begin()),
                value(point.now()),
                value(point.yearBefore()),
                words.change(point.change())),
        point.running());
  }

  private static String value(FigureWords words, @Nullable Long value) {
    return value == null ? Figures.NONE : words.count(value);
  }

  private String value(@Nullable Long value) {
    return value(words, value);
  }

  private String name(Scale scale, LocalDate begin) {
    return scale == Scale.MONTH
        ? words.texts().get("antifraud.month", begin.getMonthValue())
        : DAY.format(begin);
  }

  private String inFull(Scale scale, LocalDate begin) {
    return scale == Scale.MONTH
        ? words
            .texts()
            .get("antifraud.monthOfYear", Integer.toString(begin.getYear()), begin.getMonthValue())
        : begin.toString();
  }
}
