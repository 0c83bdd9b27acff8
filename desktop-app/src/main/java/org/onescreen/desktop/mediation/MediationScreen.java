package org.onescreen.desktop.mediation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.board.BoardBody;
import org.onescreen.desktop.mediation.calendar.CaseCalendar;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.ledger.LedgerDesk;
import org.onescreen.desktop.mediation.register.RegisterForm;
import org.onescreen.desktop.mediation.statistics.StatisticsView;
import org.onescreen.desktop.mediation.sweep.SweepsView;
import org.onescreen.desktop.mediation.table.CaseTable;
import org.onescreen.desktop.mediation.view.CasesView;
import org.onescreen.desktop.mediation.view.FilterBar;
import org.onescreen.desktop.mediation.view.Once;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;

/// The mediation screen: the same cases as a board, a table, a calendar and in figures, with one
/// filter for all of them; over it the page of a case, or the form of a new one. On the FX thread.
final class MediationScreen implements RecordViewer, ShowsFacts {
  private final WorkPlace place;
  private final CaseWords words;
  private final Consumer<Export> exports;
  private final TotalsLine totals;
  private final RisenLine risen;
  private final ContentPane content;
  private final CaseSheet sheet;
  private final RegisterForm form;
  private final LedgerDesk ledger;
  private final CaseExports puts;
  private final FilterBar filters;
  private final ChoiceBar<MediationTab> tabs;
  private final StackPane middle = new StackPane();
  private final StackPane root;
  private final LiveAsk<Board> figures;
  private final LiveAsk<Risen> overdue;
  private final Map<MediationTab, CasesView> views = new EnumMap<>(MediationTab.class);
  private final BoardBody board;
  private MediationTab tab = MediationTab.BOARD;
  private Viewpoint viewpoint = Viewpoint.ALL;
  private boolean attached;
  private @Nullable Board shown;

  MediationScreen(WorkPlace place, CaseWords words, Consumer<Export> exports) {
    this.place = place;
    this.words = words;
    this.exports = exports;
    sheet = new CaseSheet(place, words, exports);
    ledger = new LedgerDesk(place);
    puts =
        new CaseExports(
            place,
            words,
            exports,
            () -> viewpoint,
            () -> (StatisticsView) views.computeIfAbsent(MediationTab.STATISTICS, this::made));
    form = new RegisterForm(place, words, sheet::open);
    board = new BoardBody(place, words, sheet::open);
    views.put(MediationTab.BOARD, board);
    totals = new TotalsLine(words);
    filters = new FilterBar(place, words, this::look);
    risen = new RisenLine(words, filters::risen);
    tabs =
        new ChoiceBar<>(
            List.of(MediationTab.values()),
            each -> words.texts().of("mediation.tab", each),
            this::choose);
    tabs.select(tab);
    VBox.setVgrow(middle, Priority.ALWAYS);
    HBox sums = new HBox(totals, risen.node());
    HBox.setHgrow(totals, Priority.ALWAYS);
    sums.getStyleClass().add("board-top");
    VBox all = new VBox(top(), sums, filters.node(), middle);
    all.getStyleClass().add("mediation-screen");
    content = new ContentPane(all, words.texts());
    root = new StackPane(content, sheet.node(), form.node());
    root.getStyleClass().add("mediation");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    figures =
        new LiveAsk<>(
            place,
            BoardQuery.READS,
            this::show,
            _ -> content.failed(words.texts().get("mediation.failed")));
    overdue = new LiveAsk<>(place, Risen.READS, risen::show, _ -> {});
  }

  private HBox top() {
    Button limits = button("mediation.limits", "limits-open");
    limits.setOnAction(_ -> board.limits());
    Button bring = button("mediation.ledger.open", "ledger-open");
    bring.setOnAction(_ -> ledger.open());
    Button register = button("mediation.register.open", "register-open");
    register.setOnAction(_ -> form.open());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button map = button("mediation.map", "cases-on-map");
    map.setOnAction(_ -> showOnMap());
    HBox top = new HBox(tabs, between, map, limits, bring, puts.node(), register);
    top.getStyleClass().add("board-top");
    return top;
  }

  private Button button(String key, String style) {
    Button button = new Button(words.texts().get(key));
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void key(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (typing || event.isShortcutDown() || form.shown()) {
      return;
    }
    if (tabs.pressed(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.M && event.isAltDown()) {
      showOnMap();
      event.consume();
    } else if (event.getCode() == KeyCode.N) {
      form.open();
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.I) {
      ledger.open();
      event.consume();
    } else if (tab.filtered() && !event.isAltDown() && filters.pressed(event.getCode())) {
      event.consume();
    }
  }

  /// The open cases that the filter lets through, on the map.
  private void showOnMap() {
    Sight sight = new Sight(viewpoint, place.actor().get());
    Once.ask(
        place.queries(),
        place.ui(),
        reader -> {
          List<UUID> ids = new ArrayList<>();
          reader.eachLine(
              Dispute.KIND,
              Filter.is(Dispute.ACTIVE, true).and(sight.filter(reader, place.clock().today())),
              Order.ascending(Dispute.STAGE_SINCE),
              List.of(),
              line -> ids.add(line.id()));
          return ids;
        },
        place.navigator()::showCases,
        _ -> content.failed(words.texts().get("mediation.failed")));
  }

  private void choose(MediationTab next) {
    view().close();
    tab = next;
    tabs.select(next);
    enter();
  }

  private CasesView view() {
    return views.computeIfAbsent(tab, this::made);
  }

  private CasesView made(MediationTab which) {
    return switch (which) {
      case BOARD -> board;
      case TABLE -> new CaseTable(place, words, sheet::open);
      case CALENDAR -> new CaseCalendar(place, words, sheet::open);
      case STATISTICS -> new StatisticsView(place, words);
      case SWEEPS -> new SweepsView(place, words, form::open);
      case OFFICE -> new OfficeView(place, words, exports);
    };
  }

  private void enter() {
    CasesView view = view();
    middle.getChildren().setAll(view.node());
    Shown.set(filters.node(), tab.filtered());
    if (attached) {
      view.open(viewpoint);
      view.node().requestFocus();
    }
  }

  private void look(Viewpoint now) {
    viewpoint = now;
    risen.look(now.filter());
    if (attached) {
      view().look(now);
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    attached = true;
    figures.open(new BoardQuery(place.clock(), 0));
    overdue.open(Risen.read(place.clock()));
    filters.open();
    enter();
  }

  @Override
  public void detach() {
    attached = false;
    figures.close();
    overdue.close();
    filters.close();
    view().close();
    sheet.close();
    form.close();
  }

  @Override
  public void showRecord(UUID dispute) {
    sheet.open(dispute);
  }

  private void show(Board now) {
    shown = now;
    if (now.empty()) {
      content.empty(words.texts().get("mediation.empty"));
      return;
    }
    totals.show(now.totals());
    content.ready();
  }

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>(view().facts());
    Board now = shown;
    if (now != null) {
      facts.putAll(BoardFacts.of(now));
    }
    return facts;
  }
}
