package org.onescreen.desktop.antifraud.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.statistics.AudienceFigures;
import org.onescreen.desktop.antifraud.statistics.AudienceQuery;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.antifraud.view.Rows;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.PlaceGap;

/// Where publicity did not reach and fraud happened, what the audiences lack, and where to go next.
/// The page says how it ranks. On the FX thread.
public final class GapScreen implements Panel {
  /// What is ranked.
  private enum Level {
    VILLAGES,
    GRIDS
  }

  private static final int MOST = 200;
  private static final int PROPOSALS = 12;

  private final WorkPlace place;
  private final FigureWords words;
  private final TableView<GapRow> gaps;
  private final TableView<Proposal> plan;
  private final TableView<AudienceFigures> audiences;
  private final Label sum = new Label();
  private final Label why = new Label();
  private final ContentPane content;
  private boolean grids;
  private final LiveAsk<Page> ask;

  public GapScreen(WorkPlace place) {
    this.place = place;
    words = FigureWords.in(place.texts());
    gaps = gapTable();
    plan = planTable();
    audiences = audienceTable();
    Label formula = new Label(place.texts().get("antifraud.gap.formula", PlaceGap.DAYS));
    formula.setWrapText(true);
    formula.getStyleClass().add("gap-formula");
    sum.getStyleClass().add("gap-sum");
    VBox left = new VBox(bar(), formula, gaps, sum);
    left.getStyleClass().add("gap-main");
    VBox.setVgrow(gaps, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    why.setWrapText(true);
    why.getStyleClass().add("gap-why");
    plan.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, proposal) -> showReason(proposal));
    VBox right =
        new VBox(
            title("antifraud.audience.question"),
            audiences,
            title("antifraud.plan.question"),
            plan,
            why);
    right.getStyleClass().add("gap-side");
    VBox.setVgrow(plan, Priority.ALWAYS);
    HBox all = new HBox(left, right);
    all.getStyleClass().add("gap-page");
    content = new ContentPane(all, place.texts());
    content.getStyleClass().add("gaps");
    ask =
        new LiveAsk<>(
            place, GapQuery.READS, this::show, _ -> content.failed(text("antifraud.failed")));
  }

  private String text(String key) {
    return place.texts().get(key);
  }

  private Label title(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("gap-title");
    return label;
  }

  private Node bar() {
    ChoiceBar<Level> levels =
        new ChoiceBar<>(
            List.of(Level.values()),
            level -> place.texts().of("antifraud.gap.level", level),
            level -> {
              grids = level == Level.GRIDS;
              ask.change(question());
            });
    levels.select(Level.VILLAGES);
    Button map = new Button(text("antifraud.race.map"));
    map.setOnAction(_ -> goToMap());
    HBox bar = new HBox(levels, map);
    bar.getStyleClass().add("gap-bar");
    return bar;
  }

  private void goToMap() {
    GapRow row = gaps.getSelectionModel().getSelectedItem();
    if (row != null) {
      row.place().centre().ifPresent(place.navigator()::showPlace);
    }
  }

  private TableView<GapRow> gapTable() {
    TableView<GapRow> table = Rows.table(text("antifraud.gap.none"));
    table.getStyleClass().add("gap-table");
    Rows.text(table, text("antifraud.gap.place"), 170, row -> row.place().name());
    Rows.number(table, text("antifraud.gap.index"), 80, row -> decimal(row.gap().index()));
    Rows.number(table, text("antifraud.gap.cases"), 70, row -> words.count(row.gap().cases()));
    Rows.number(table, text("antifraud.gap.incidence"), 90, row -> decimal(row.gap().incidence()));
    Rows.number(table, text("antifraud.gap.coverage"), 90, row -> coverage(row.gap()));
    Rows.number(table, text("antifraud.gap.parts"), 120, row -> words.parts(row.gap().coverage()));
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.M) {
            goToMap();
            event.consume();
          }
        });
    return table;
  }

  /// A share above the whole is cut, and says so.
  private String coverage(PlaceGap gap) {
    String percent = words.percent(gap.coverage());
    return gap.beyond()
        ? place.texts().get("antifraud.gap.beyond", percent, words.count(gap.visited()))
        : percent;
  }

  private static String decimal(double value) {
    return Double.isNaN(value) ? Figures.NONE : String.format(Locale.ROOT, "%.2f", value);
  }

  private TableView<Proposal> planTable() {
    TableView<Proposal> table = Rows.table(text("antifraud.plan.none"));
    table.getStyleClass().add("plan-table");
    Rows.text(table, text("antifraud.plan.where"), 100, p -> p.place().name());
    Rows.text(
        table,
        text("antifraud.plan.whom"),
        80,
        p -> place.texts().of("antifraud.audience", p.audience()));
    Rows.text(
        table,
        text("antifraud.plan.how"),
        90,
        p -> place.texts().of("antifraud.channel", p.channel()));
    Rows.text(table, text("antifraud.plan.why"), 320, this::reason);
    return table;
  }

  /// The whole of it, however narrow the column is.
  private void showReason(@Nullable Proposal proposal) {
    why.setText(
        proposal == null
            ? text("antifraud.plan.hint")
            : place.texts().get("antifraud.plan.whole", proposal.place().name(), reason(proposal)));
  }

  private String reason(Proposal proposal) {
    return place
        .texts()
        .get(
            "antifraud.plan.reason",
            words.count(proposal.gap().cases()),
            words.percent(proposal.gap().coverage()),
            place.texts().of("antifraud.audience", proposal.audience()),
            words.percent(proposal.least()),
            place.texts().of("antifraud.season", proposal.season()));
  }

  private TableView<AudienceFigures> audienceTable() {
    TableView<AudienceFigures> table = Rows.table(text("antifraud.gap.none"));
    table.getStyleClass().add("audience-table");
    Rows.text(
        table,
        text("antifraud.plan.whom"),
        90,
        a -> place.texts().of("antifraud.audience", a.audience()));
    Rows.number(table, text("antifraud.audience.coverage"), 80, a -> words.percent(a.coverage()));
    Rows.number(table, text("antifraud.audience.parts"), 130, a -> words.parts(a.coverage()));
    Rows.text(
        table,
        text("antifraud.audience.mark"),
        190,
        a ->
            a.beyond() == 0
                ? ""
                : place.texts().get("antifraud.audience.beyond", words.count(a.beyond())));
    return table;
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

  private record Page(GapPage gaps, List<Proposal> plan, List<AudienceFigures> audiences) {}

  private LiveQueries.Read<Page> question() {
    boolean byGrid = grids;
    return reader -> {
      LocalDate today = place.clock().today();
      return new Page(
          new GapQuery(byGrid, today, MOST).run(reader),
          new PlanQuery(today, PROPOSALS).run(reader),
          new AudienceQuery(Optional.empty(), today).run(reader));
    };
  }

  private void show(Page page) {
    Rows.show(gaps, page.gaps().rows());
    Rows.show(plan, page.plan());
    if (plan.getSelectionModel().isEmpty() && !page.plan().isEmpty()) {
      plan.getSelectionModel().select(0);
    }
    Rows.show(audiences, page.audiences());
    sum.setText(
        place
            .texts()
            .get(
                "antifraud.gap.sum",
                words.count(page.gaps().places()),
                words.count(page.gaps().total().cases()),
                words.percent(page.gaps().total().coverage()),
                words.parts(page.gaps().total().coverage())));
    content.ready();
  }
}
