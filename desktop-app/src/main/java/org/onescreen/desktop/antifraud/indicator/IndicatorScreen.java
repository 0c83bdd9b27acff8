package org.onescreen.desktop.antifraud.indicator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.statistics.IndicatorQuery;
import org.onescreen.desktop.antifraud.statistics.RankQuery;
import org.onescreen.desktop.antifraud.statistics.RankRow;
import org.onescreen.desktop.antifraud.statistics.Scale;
import org.onescreen.desktop.antifraud.statistics.TrendQuery;
import org.onescreen.desktop.antifraud.view.Chart;
import org.onescreen.desktop.antifraud.view.ColumnChart;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.antifraud.view.Rows;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.record.Kind;

/// The indicators of a period with how each is computed, one of them over time, and the villages by
/// rank. On the FX thread.
public final class IndicatorScreen implements Panel {
  private final WorkPlace place;
  private final IndicatorExports exports;
  private final FigureWords words;
  private final TableView<IndicatorLine> table;
  private final TableView<RankRow> ranking;
  private final ColumnChart chart = new ColumnChart();
  private final Label note = new Label();
  private final Label formula = new Label();
  private final ComboBox<Choice<TrendQuery.Subject>> subject = new ComboBox<>();
  private final ContentPane content;
  private Span span = Span.LAST_MONTH;
  private Scale scale = Scale.MONTH;
  private @Nullable Chart drawn;
  private final LiveAsk<Seen> ask;

  /// What was read, and what the trend in it is of.
  private record Seen(IndicatorPage page, TrendQuery.Subject of) {}

  /// @param exports puts out reports, ledgers and the chart
  public IndicatorScreen(WorkPlace place, IndicatorExports exports) {
    this.place = place;
    this.exports = exports;
    words = FigureWords.in(place.texts());
    table = Rows.table(text("antifraud.indicator.none"));
    Rows.text(table, text("antifraud.indicator.name"), 140, IndicatorLine::name);
    Rows.number(table, text("antifraud.indicator.value"), 140, IndicatorLine::value);
    Rows.number(table, text("antifraud.indicator.parts"), 170, IndicatorLine::parts);
    Rows.number(table, text("antifraud.indicator.before"), 130, IndicatorLine::before);
    Rows.number(table, text("antifraud.indicator.year"), 130, IndicatorLine::yearBefore);
    Rows.text(table, text("antifraud.indicator.formula"), 200, IndicatorLine::formula);
    ranking = Rows.table(text("antifraud.indicator.none"));
    Rows.text(ranking, text("antifraud.rank.village"), 105, RankRow::name);
    Rows.number(ranking, text("antifraud.rank.cases"), 60, row -> words.count(row.cases()));
    Rows.number(
        ranking,
        text("antifraud.rank.rate"),
        85,
        row -> String.format(Locale.ROOT, "%.2f", row.perThousand()));
    Rows.number(ranking, text("antifraud.rank.loss"), 110, row -> words.count(row.lossYuan()));
    Rows.number(
        ranking, text("antifraud.rank.dissuaded"), 105, row -> words.percent(row.dissuasion()));
    Rows.number(ranking, text("antifraud.rank.app"), 115, row -> words.percent(row.app()));
    VBox right = new VBox(trendBar(), chart, title("antifraud.rank.question"), ranking);
    right.getStyleClass().add("indicator-side");
    VBox.setVgrow(chart, Priority.ALWAYS);
    VBox.setVgrow(ranking, Priority.ALWAYS);
    formula.setWrapText(true);
    formula.getStyleClass().add("indicator-formula");
    table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> showFormula(line));
    VBox left = new VBox(periodBar(), table, formula, exportBar());
    left.getStyleClass().add("indicator-main");
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox all = new HBox(left, right);
    all.getStyleClass().add("indicator-page");
    content = new ContentPane(all, place.texts());
    content.getStyleClass().add("indicators");
    ask = new LiveAsk<>(place, reads(), this::show, _ -> content.failed(text("antifraud.failed")));
  }

  private static Set<Kind<?>> reads() {
    Set<Kind<?>> reads = new HashSet<>(IndicatorQuery.READS);
    reads.addAll(RankQuery.READS);
    for (TrendQuery.Subject subject : TrendQuery.Subject.values()) {
      reads.addAll(subject.reads());
    }
    return reads;
  }

  /// The whole of it, however narrow the column is.
  private void showFormula(@Nullable IndicatorLine line) {
    formula.setText(
        line == null
            ? text("antifraud.indicator.hint")
            : place
                .texts()
                .get("antifraud.indicator.whole", line.name(), line.value(), line.formula()));
  }

  private String text(String key) {
    return place.texts().get(key);
  }

  private Label title(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("indicator-title");
    return label;
  }

  private Node periodBar() {
    ChoiceBar<Span> spans =
        new ChoiceBar<>(
            List.of(Span.values()),
            each -> place.texts().of("antifraud.span", each),
            each -> {
              span = each;
              ask.change(question());
            });
    spans.select(span);
    note.getStyleClass().add("indicator-note");
    HBox bar = new HBox(spans, note);
    bar.getStyleClass().add("indicator-bar");
    return bar;
  }

  private Node exportBar() {
    HBox bar = new HBox();
    bar.getStyleClass().add("indicator-bar");
    for (IndicatorExports.What what : IndicatorExports.What.values()) {
      Button button = new Button(place.texts().of("antifraud.export", what));
      button.getStyleClass().add("indicator-export");
      button.setOnAction(
          _ ->
              exports.put(
                  what,
                  span.of(place.clock().today()),
                  Optional.ofNullable(drawn),
                  () -> note.setText(text("antifraud.failed"))));
      bar.getChildren().add(button);
    }
    return bar;
  }

  private Node trendBar() {
    for (TrendQuery.Subject each : TrendQuery.Subject.values()) {
      subject.getItems().add(new Choice<>(each, place.texts().of("antifraud.subject", each)));
    }
    subject.getSelectionModel().selectFirst();
    subject.valueProperty().addListener((_, _, _) -> ask.change(question()));
    ChoiceBar<Scale> scales =
        new ChoiceBar<>(
            List.of(Scale.values()),
            each -> place.texts().of("antifraud.scale", each),
            each -> {
              scale = each;
              ask.change(question());
            });
    scales.select(scale);
    HBox bar = new HBox(subject, scales);
    bar.getStyleClass().add("indicator-bar");
    return bar;
  }

  @Override
  public Node node() {
    return content;
  }

  @Override
  public void attach() {
    ask.open(question());
  }

  @Override
  public void detach() {
    ask.close();
  }

  private LiveQueries.Read<Seen> question() {
    Span period = span;
    Scale by = scale;
    TrendQuery.Subject of = subject.getValue().value();
    return reader -> {
      LocalDate today = place.clock().today();
      TrendQuery trend = new TrendQuery(of, by, Optional.empty(), today);
      return new Seen(IndicatorPage.read(reader, period.of(today), trend, place.clock().now()), of);
    };
  }

  private void show(Seen seen) {
    IndicatorPage page = seen.page();
    note.setText(
        place
            .texts()
            .get(
                "antifraud.indicator.period",
                page.period().from().toString(),
                page.period().to().minusDays(1).toString()));
    Rows.show(table, IndicatorLine.all(page, words));
    showFormula(table.getSelectionModel().getSelectedItem());
    Rows.show(ranking, page.villages());
    Chart trend = new TrendWords(words).chart(seen.of(), page.trend());
    drawn = trend;
    chart.show(trend, text("antifraud.trend.hint"));
    content.ready();
  }
}
