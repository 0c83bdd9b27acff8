package org.onescreen.desktop.antifraud.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.gap.GapPage;
import org.onescreen.desktop.antifraud.gap.Proposal;
import org.onescreen.desktop.antifraud.indicator.IndicatorLine;
import org.onescreen.desktop.antifraud.indicator.IndicatorPage;
import org.onescreen.desktop.antifraud.statistics.IndicatorFigures;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.statistics.Trend;
import org.onescreen.desktop.antifraud.view.Chart;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.model.antifraud.PlaceGap;
import org.onescreen.model.ratio.Change;
import org.onescreen.model.ratio.Ratio;

/// The weekly and the monthly report, in the order in which a superior expects it: in general, by
/// type, trend, what lacks, what next, the indicators with their formulas.
public record ReportPaper(FigureWords words) {
  /// @param title which report it is
  /// @param charts those of [ReportData#charts] as PNG, in their order
  public Paper of(String title, ReportData data, List<byte[]> charts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.line(period(data), Block.Align.CENTER));
    heading(blocks, "antifraud.report.general");
    blocks.add(Block.text(general(data.indicators())));
    heading(blocks, "antifraud.report.types");
    blocks.add(types(data));
    heading(blocks, "antifraud.report.trend");
    List<Chart> shown = data.charts(words);
    for (int i = 0; i < charts.size(); i++) {
      blocks.add(
          new Block.Picture(
              charts.get(i), words.texts().get("antifraud.report.chart", shown.get(i).question())));
    }
    blocks.add(trend(data.indicators().trend()));
    heading(blocks, "antifraud.report.gaps");
    blocks.add(Block.text(words.texts().get("antifraud.gap.formula", PlaceGap.DAYS)));
    blocks.add(gaps(data.gaps()));
    heading(blocks, "antifraud.report.plan");
    data.plan().forEach(proposal -> blocks.add(Block.text(plan(proposal))));
    heading(blocks, "antifraud.report.table");
    blocks.add(indicators(data.indicators()));
    return new Paper(title, "", blocks, Paper.Frame.NONE);
  }

  private String text(String key) {
    return words.texts().get(key);
  }

  private void heading(List<Block> blocks, String key) {
    blocks.add(new Block.Heading(text(key)));
  }

  private String period(ReportData data) {
    Period period = data.indicators().period();
    return words
        .texts()
        .get(
            "antifraud.indicator.period",
            period.from().toString(),
            period.to().minusDays(1).toString());
  }

  private String general(IndicatorPage page) {
    IndicatorFigures now = page.now();
    return words
        .texts()
        .get(
            "antifraud.report.sentence",
            words.count(now.cases()),
            words.change(new Change(now.cases(), page.before().cases())),
            words.change(new Change(now.cases(), page.yearBefore().cases())),
            words.count(now.lossYuan()),
            words.count(now.warnings()),
            words.percent(now.dissuasion()),
            words.parts(now.dissuasion()),
            words.count(now.keptYuan()));
  }

  private static Block.Column left(String title, double share) {
    return new Block.Column(title, share, Block.Align.LEFT);
  }

  private static Block.Column right(String title, double share) {
    return new Block.Column(title, share, Block.Align.RIGHT);
  }

  private Block types(ReportData data) {
    long all = data.indicators().now().cases();
    return new Block.Table(
        List.of(
            left(text("antifraud.column.type"), 3),
            right(text("antifraud.rank.cases"), 1),
            right(text("antifraud.report.share"), 1)),
        data.types().stream()
            .map(
                type ->
                    List.of(
                        words.texts().of("antifraud.type", type.getKey()),
                        words.count(type.getValue()),
                        words.percent(Ratio.of(type.getValue(), all))))
            .toList());
  }

  private Block trend(Trend trend) {
    return new Block.Table(
        List.of(
            left(text("antifraud.ledger.day"), 2),
            right(text("antifraud.rank.cases"), 1),
            right(text("antifraud.report.yearBefore"), 1),
            right(text("antifraud.indicator.year"), 1)),
        trend.points().stream()
            .map(
                point ->
                    List.of(
                        point.begin().toString(),
                        value(point.now()),
                        value(point.yearBefore()),
                        words.change(point.change())))
            .toList());
  }

  private String value(@Nullable Long value) {
    return value == null ? Figures.NONE : words.count(value);
  }

  private Block gaps(GapPage gaps) {
    return new Block.Table(
        List.of(
            left(text("antifraud.gap.place"), 2),
            right(text("antifraud.gap.index"), 1),
            right(text("antifraud.gap.cases"), 1),
            right(text("antifraud.gap.coverage"), 1),
            right(text("antifraud.gap.parts"), 2)),
        gaps.rows().stream()
            .map(
                row ->
                    List.of(
                        row.place().name(),
                        String.format(Locale.ROOT, "%.2f", row.gap().index()),
                        words.count(row.gap().cases()),
                        words.percent(row.gap().coverage()),
                        words.parts(row.gap().coverage())))
            .toList());
  }

  private String plan(Proposal proposal) {
    return words
        .texts()
        .get(
            "antifraud.report.proposal",
            proposal.place().name(),
            words.texts().of("antifraud.audience", proposal.audience()),
            words.texts().of("antifraud.channel", proposal.channel()),
            words.count(proposal.gap().cases()),
            words.percent(proposal.gap().coverage()));
  }

  private Block indicators(IndicatorPage page) {
    return new Block.Table(
        List.of(
            left(text("antifraud.indicator.name"), 2),
            right(text("antifraud.indicator.value"), 1.5),
            right(text("antifraud.indicator.parts"), 2),
            right(text("antifraud.indicator.before"), 1.5),
            right(text("antifraud.indicator.year"), 1.5),
            left(text("antifraud.indicator.formula"), 4)),
        IndicatorLine.all(page, words).stream()
            .map(
                line ->
                    List.of(
                        line.name(),
                        line.value(),
                        line.parts(),
                        line.before(),
                        line.yearBefore(),
                        line.formula()))
            .toList());
  }
}
