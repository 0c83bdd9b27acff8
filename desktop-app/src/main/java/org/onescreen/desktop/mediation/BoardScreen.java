package org.onescreen.desktop.mediation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.mediation.card.Styles;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;

/// The full board: every column with its cards.
final class BoardScreen implements RecordViewer, ShowsFacts {
  private final CaseWords words;
  private final PanelClock clock;
  private final List<ColumnView> columns;
  private final TotalsLine totals;
  private final ContentPane content;
  private final CaseSheet sheet;
  private final RegisterForm form;
  private final StackPane root;
  private final LiveBoard live;
  private final Map<Stage, Integer> wanted = new EnumMap<>(Stage.class);
  private @Nullable Board shown;

  BoardScreen(
      LiveQueries queries, CommandDoor door, CaseWords words, UiThread ui, PanelClock clock) {
    this.words = words;
    this.clock = clock;
    sheet = new CaseSheet(queries, door, words, ui, clock);
    form = new RegisterForm(queries, door, words, ui);
    columns = Arrays.stream(Stage.values()).map(this::column).toList();
    CaseKeys.across(columns);
    totals = new TotalsLine(words);
    HBox board = new HBox(columns.toArray(Node[]::new));
    board.getStyleClass().add("board-columns");
    VBox.setVgrow(board, Priority.ALWAYS);
    Button register = new Button(words.texts().get("mediation.register.open"));
    register.getStyleClass().add("register-open");
    register.setMinWidth(Region.USE_PREF_SIZE);
    register.setOnAction(_ -> form.open());
    HBox.setHgrow(totals, Priority.ALWAYS);
    HBox top = new HBox(totals, register);
    top.getStyleClass().add("board-top");
    VBox all = new VBox(top, board);
    all.getStyleClass().add("board-screen");
    content = new ContentPane(all, words.texts());
    root = new StackPane(content, sheet.node(), form.node());
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.N && !event.isShortcutDown() && !form.shown()) {
            form.open();
            event.consume();
          }
        });
    root.getStyleClass().add("mediation");
    root.getStylesheets().add(Styles.SHEET);
    live = new LiveBoard(queries, ui, clock, this::show, this::failed);
    for (Stage stage : Stage.values()) {
      wanted.put(stage, BoardQuery.PAGE);
    }
  }

  private ColumnView column(Stage stage) {
    ColumnView column = new ColumnView(words, stage, this::more);
    CaseKeys.open(column.cards(), sheet::open);
    return column;
  }

  private void more(Stage stage) {
    wanted.merge(stage, BoardQuery.PAGE, Integer::sum);
    live.change(query());
  }

  private BoardQuery query() {
    return new BoardQuery(clock, wanted, 0);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    live.open(query());
  }

  @Override
  public void detach() {
    live.close();
    sheet.close();
    form.close();
  }

  @Override
  public void showRecord(UUID dispute) {
    sheet.open(dispute);
  }

  private void show(Board board) {
    shown = board;
    if (board.empty()) {
      content.empty(words.texts().get("mediation.empty"));
      return;
    }
    totals.show(board.totals());
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).show(board.columns().get(i));
    }
    content.ready();
  }

  private void failed(RuntimeException cause) {
    content.failed(words.texts().get("mediation.failed"));
  }

  @Override
  public Map<String, Object> facts() {
    return shown == null ? Map.of() : BoardFacts.of(shown);
  }
}
