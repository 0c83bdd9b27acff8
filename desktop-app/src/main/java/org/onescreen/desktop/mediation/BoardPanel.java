package org.onescreen.desktop.mediation;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;

/// The board on the one screen: the heads of its columns and the most urgent cases.
final class BoardPanel implements Panel, ShowsFacts {
  private static final int URGENT = 20;

  private final CaseWords words;
  private final PanelClock clock;
  private final StageStrip strip;
  private final ListView<CaseCard> urgent = new ListView<>();
  private final TotalsLine totals;
  private final ContentPane content;
  private final CaseSheet sheet;
  private final StackPane root;
  private final LiveAsk<Board> live;
  private @Nullable Board shown;

  BoardPanel(WorkPlace place, CaseWords words, Consumer<Export> exports) {
    this.words = words;
    this.clock = place.clock();
    strip = new StageStrip(words);
    totals = new TotalsLine(words);
    urgent.getStyleClass().add("urgent-list");
    urgent.setCellFactory(list -> new CaseRow(words));
    urgent.setPlaceholder(new Label(words.texts().get("mediation.urgent.none")));
    VBox.setVgrow(urgent, Priority.ALWAYS);
    VBox board = new VBox(strip, urgent, totals);
    board.getStyleClass().add("board-panel");
    content = new ContentPane(board, words.texts());
    sheet = new CaseSheet(place, words, exports);
    root = new StackPane(content, sheet.node());
    root.getStyleClass().add("mediation");
    live = new LiveAsk<>(place, BoardQuery.READS, this::show, this::failed);
    CaseKeys.open(urgent, sheet::open);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    live.open(new BoardQuery(clock, URGENT));
  }

  @Override
  public void detach() {
    live.close();
    sheet.close();
  }

  private void show(Board board) {
    shown = board;
    if (board.empty()) {
      content.empty(words.texts().get("mediation.empty"));
      return;
    }
    strip.show(board);
    totals.show(board.totals());
    Cards.replace(urgent, board.urgent());
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
