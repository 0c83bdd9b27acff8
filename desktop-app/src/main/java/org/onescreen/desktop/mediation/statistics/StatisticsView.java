package org.onescreen.desktop.mediation.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.CasesView;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.ratio.Ratio;

/// What was accepted in a period and what became of it. On the FX thread.
public final class StatisticsView implements CasesView {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final WorkPlace place;
  private final StatWords words;
  private final ChoiceBar<Period.Named> periods;
  private final ChoiceBar<StatBy> groups;
  private final DatePicker from = new DatePicker();
  private final DatePicker to = new DatePicker();
  private final TableView<StatLine> table = new TableView<>();
  private final Label said = new Label();
  private final Map<Function<Tally, Ratio>, RatioCard> cards;
  private final VBox root;
  private final LiveAsk<Statistics> live;
  private Period period;
  private StatBy by = StatBy.TYPE;
  private boolean drawing;
  private long drawn;
  private @Nullable Statistics shown;

  public StatisticsView(WorkPlace place, CaseWords cases) {
    this.place = place;
    this.words = new StatWords(cases);
    period = Period.Named.TWELVE_MONTHS.on(place.clock().today());
    periods =
        new ChoiceBar<>(
            List.of(Period.Named.values()),
            named -> words.texts().of("statistics.named", named),
            named -> take(named.on(place.clock().today())));
    groups =
        new ChoiceBar<>(
            List.of(StatBy.values()),
            each -> words.texts().of("statistics.by", each),
            each -> {
              by = each;
              ask();
            });
    cards = new LinkedHashMap<>();
    card("statistics.success", Tally::success);
    card("statistics.performance", Tally::performance);
    card("statistics.confirmation", Tally::confirmation);
    card("statistics.repetition", Tally::repetition);
    card("statistics.escalation", Tally::escalation);
    List.of(from, to).forEach(days -> days.setConverter(new LocalDateStringConverter(DAY, DAY)));
    columns();
    table.getStyleClass().add("case-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(EmptyState.nothing(words.texts().get("statistics.none")));
    VBox.setVgrow(table, Priority.ALWAYS);
    said.getStyleClass().add("statistics-said");
    HBox top = new HBox(periods, from, to, groups);
    top.getStyleClass().add("statistics-top");
    root = new VBox(top, shares(), table, said);
    root.getStyleClass().add("statistics-view");
    live =
        new LiveAsk<>(
            place,
            StatQuery.READS,
            this::show,
            _ -> said.setText(words.texts().get("mediation.failed")));
    periods.select(Period.Named.TWELVE_MONTHS);
    groups.select(by);
    draw();
    from.setOnAction(_ -> typed());
    to.setOnAction(_ -> typed());
  }

  private void card(String key, Function<Tally, Ratio> ratio) {
    cards.put(ratio, new RatioCard(words, words.texts().get(key)));
  }

  private Node shares() {
    FlowPane shares = new FlowPane();
    shares.getStyleClass().add("ratio-cards");
    shares.getChildren().addAll(cards.values());
    return shares;
  }

  private void columns() {
    column("statistics.group", 9, StatLine::name);
    number("statistics.accepted", Tally::accepted);
    number("statistics.succeeded", Tally::succeeded);
    share("statistics.success", Tally::success);
    number("statistics.performed", Tally::performed);
    share("statistics.performance", Tally::performance);
    number("statistics.confirmed", Tally::confirmed);
    number("statistics.repeated", Tally::repeated);
    number("statistics.sentUp", Tally::sentUp);
    share("statistics.escalation", Tally::escalation);
    column(
        "statistics.prevented",
        5,
        line -> by.sweepsKnow() ? words.count(line.tally().prevented()) : Figures.NONE);
  }

  private void number(String key, ToLongFunction<Tally> figure) {
    column(key, 5, line -> words.count(figure.applyAsLong(line.tally())));
  }

  private void share(String key, Function<Tally, Ratio> ratio) {
    column(key, 15, line -> words.share(ratio.apply(line.tally())));
  }

  private void column(String key, int share, Function<StatLine, String> text) {
    TableColumn<StatLine, String> column = new TableColumn<>(words.texts().get(key));
    column.setMaxWidth((double) Integer.MAX_VALUE * share);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    table.getColumns().add(column);
  }

  private void take(Period now) {
    period = now;
    draw();
    ask();
  }

  /// The days of the period as they stand in their fields.
  private void typed() {
    if (!drawing) {
      period = new Period(Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue()));
      ask();
    }
  }

  private void draw() {
    drawing = true;
    from.setValue(period.from().orElse(null));
    to.setValue(period.to().orElse(null));
    drawing = false;
  }

  private StatQuery question() {
    return new StatQuery(by, period, words.cases());
  }

  private void ask() {
    live.change(question());
  }

  private void show(Statistics now) {
    shown = now;
    drawn++;
    cards.forEach((ratio, card) -> card.show(ratio.apply(now.total()), now.period()));
    StatLine total = new StatLine("", words.texts().get("statistics.total"), now.total());
    table.getItems().setAll(now.lines());
    table.getItems().add(total);
    said.setText(
        words
            .texts()
            .get(
                "statistics.said",
                words.period(now.period()),
                words.count(now.total().accepted()),
                words.count(now.sweeps()),
                words.count(now.total().prevented())));
  }

  /// The figures that are shown, as a workbook.
  public Export book() {
    Statistics now = shown;
    return new StatExports(place, words).shown(question(), now == null ? 0 : now.lines().size());
  }

  /// The report of the month in which the period begins, or of the last one that is over.
  public Export month() {
    YearMonth last = YearMonth.from(place.clock().today()).minusMonths(1);
    YearMonth asked = period.from().filter(this::oneMonth).map(YearMonth::from).orElse(last);
    return new StatExports(place, words).month(asked);
  }

  private boolean oneMonth(LocalDate from) {
    return period.to().map(YearMonth::from).equals(Optional.of(YearMonth.from(from)));
  }

  @Override
  public Map<String, Object> facts() {
    Statistics now = shown;
    return now == null
        ? Map.of()
        : Map.of(
            "statistics_drawn",
            drawn,
            "statistics_by",
            now.by().name(),
            "statistics_accepted",
            now.total().accepted(),
            "statistics_succeeded",
            now.total().succeeded());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open(Viewpoint viewpoint) {
    live.open(question());
  }

  /// Statistics are of all cases: a filter that leaves some out would make other ratios of the same
  /// name.
  @Override
  public void look(Viewpoint viewpoint) {
    // Nothing depends on it.
  }

  @Override
  public void close() {
    live.close();
  }
}
