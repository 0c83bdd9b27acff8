package org.onescreen.desktop.antifraud.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.gap.GapRow;
import org.onescreen.desktop.antifraud.indicator.IndicatorPage;
import org.onescreen.desktop.antifraud.statistics.Indicator;
import org.onescreen.desktop.antifraud.statistics.RankRow;
import org.onescreen.desktop.antifraud.statistics.Trend;
import org.onescreen.desktop.antifraud.view.Chart;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.model.ratio.Ratio;

/// The figures behind a report, as a workbook whose numbers can be summed.
public record ReportBook(FigureWords words) {
  private static final int NAME = 14;
  private static final int NUMBER = 10;
  private static final int FORMULA = 40;

  public Ledger of(String title, ReportData data) {
    return new Ledger(
        title,
        List.of(
            indicators(data.indicators()),
            trend(text("antifraud.report.trend.sheet"), data.indicators().trend()),
            trend(text("antifraud.report.trend.warnings"), data.warnings()),
            villages(data),
            gaps(data)),
        Paper.Frame.NONE);
  }

  /// The figures behind one chart.
  public Ledger of(Chart chart) {
    List<List<Value>> rows =
        chart.points().stream()
            .map(p -> List.of(Value.of(p.name()), whole(p.now()), whole(p.before())))
            .toList();
    return new Ledger(
        chart.question(),
        List.of(
            Ledger.Sheet.of(
                text("antifraud.report.trend.sheet"),
                List.of(
                    new Ledger.Column(text("antifraud.ledger.day"), NAME),
                    new Ledger.Column(text("antifraud.report.count"), NUMBER),
                    new Ledger.Column(text("antifraud.report.yearBefore"), NUMBER)),
                rows)),
        Paper.Frame.NONE);
  }

  private String text(String key) {
    return words.texts().get(key);
  }

  private Ledger.Sheet indicators(IndicatorPage page) {
    List<List<Value>> rows = new ArrayList<>();
    for (Indicator indicator : Indicator.values()) {
      Optional<Ratio> share = indicator.share(page.now());
      OptionalLong number = indicator.number(page.now());
      rows.add(
          List.of(
              Value.of(words.texts().of("antifraud.measure", indicator)),
              share
                  .map(ReportBook::percent)
                  .orElse(number.isPresent() ? Value.of(number.getAsLong()) : new Value.Empty()),
              share.<Value>map(r -> Value.of(r.numerator())).orElse(new Value.Empty()),
              share.<Value>map(r -> Value.of(r.denominator())).orElse(new Value.Empty()),
              Value.of(words.texts().of("antifraud.formula", indicator))));
    }
    return Ledger.Sheet.of(
        text("antifraud.tab.INDICATORS"),
        List.of(
            new Ledger.Column(text("antifraud.indicator.name"), NAME),
            new Ledger.Column(text("antifraud.indicator.value"), NUMBER),
            new Ledger.Column(text("antifraud.report.numerator"), NUMBER),
            new Ledger.Column(text("antifraud.report.denominator"), NUMBER),
            new Ledger.Column(text("antifraud.indicator.formula"), FORMULA)),
        rows);
  }

  private static Value percent(Ratio ratio) {
    return ratio.denominator() == 0
        ? new Value.Empty()
        : new Value.Percent((double) ratio.numerator() / ratio.denominator(), 1);
  }

  private Ledger.Sheet trend(String name, Trend trend) {
    List<List<Value>> rows = new ArrayList<>();
    for (Trend.Point point : trend.points()) {
      rows.add(List.of(Value.of(point.begin()), whole(point.now()), whole(point.yearBefore())));
    }
    return Ledger.Sheet.of(
        name,
        List.of(
            new Ledger.Column(text("antifraud.ledger.day"), NAME),
            new Ledger.Column(text("antifraud.report.count"), NUMBER),
            new Ledger.Column(text("antifraud.report.yearBefore"), NUMBER)),
        rows);
  }

  private static Value whole(@Nullable Long value) {
    return value == null ? new Value.Empty() : Value.of(value.longValue());
  }

  private Ledger.Sheet villages(ReportData data) {
    List<List<Value>> rows = new ArrayList<>();
    for (RankRow row : data.indicators().villages()) {
      rows.add(
          List.of(
              Value.of(row.name()),
              Value.of(row.households()),
              Value.of(row.cases()),
              new Value.Part(row.perThousand(), 2),
              Value.of(row.lossYuan()),
              Value.of(row.warnings())));
    }
    return Ledger.Sheet.of(
        text("antifraud.rank.village"),
        List.of(
            new Ledger.Column(text("antifraud.rank.village"), NAME),
            new Ledger.Column(text("antifraud.ledger.households"), NUMBER),
            new Ledger.Column(text("antifraud.rank.cases"), NUMBER),
            new Ledger.Column(text("antifraud.rank.rate"), NUMBER),
            new Ledger.Column(text("antifraud.rank.loss"), NUMBER),
            new Ledger.Column(text("antifraud.measure.WARNINGS"), NUMBER)),
        rows);
  }

  private Ledger.Sheet gaps(ReportData data) {
    List<List<Value>> rows = new ArrayList<>();
    for (GapRow row : data.gaps().rows()) {
      rows.add(
          List.of(
              Value.of(row.place().name()),
              new Value.Part(row.gap().index(), 2),
              Value.of(row.gap().cases()),
              Value.of(row.gap().visited()),
              Value.of(row.gap().households())));
    }
    return Ledger.Sheet.of(
        text("antifraud.tab.GAPS"),
        List.of(
            new Ledger.Column(text("antifraud.gap.place"), NAME),
            new Ledger.Column(text("antifraud.gap.index"), NUMBER),
            new Ledger.Column(text("antifraud.gap.cases"), NUMBER),
            new Ledger.Column(text("antifraud.report.visited"), NUMBER),
            new Ledger.Column(text("antifraud.ledger.households"), NUMBER)),
        rows);
  }
}
