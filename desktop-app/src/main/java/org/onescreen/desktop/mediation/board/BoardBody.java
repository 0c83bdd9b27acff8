package org.onescreen.desktop.mediation.board;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.mediation.view.CasePlace;
import org.onescreen.desktop.mediation.view.CasesView;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.Inks;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.Step;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.WorkLimit;

/// The board itself. It holds which card lies where; what stands on the cards is read only for
/// those in view. On the FX thread.
public final class BoardBody implements CasesView, BoardMoves.Table {
  private final WorkPlace place;
  private final CaseWords words;
  private final Consumer<UUID> open;
  private final BoardSelection selection = new BoardSelection();
  private final Set<String> folded = new HashSet<>();
  private final CardShelf shelf;
  private final BoardRows rows;
  private final ColumnHeads heads;
  private final ListView<Integer> list = new ListView<>();
  private final Label said = new Label();
  private final LimitMark total;
  private final Label chosen = new Label();
  private final MoveBar ask;
  private final BoardMoves moves;
  private final LimitsSheet limits;
  private final StackPane root;
  private final LiveAsk<BoardShape> shapes;
  private final LiveAsk<BoardSettings> agreed;
  private Viewpoint viewpoint = Viewpoint.ALL;
  private BoardShape truth = BoardShape.NOTHING;
  private BoardSettings settings = BoardSettings.NONE;
  private final Landing landing = new Landing();
  private long drawn;

  /// @param open opens a case's own page
  public BoardBody(WorkPlace place, CaseWords words, Consumer<UUID> open) {
    this.place = place;
    this.words = words;
    this.open = open;
    shelf = new CardShelf(place, this::redraw, this::failed);
    rows = new BoardRows(shelf, selection, list);
    heads = new ColumnHeads(words, this::widths);
    total = new LimitMark(words);
    ask = new MoveBar(place, words);
    moves = new BoardMoves(place, words, this);
    limits = new LimitsSheet(place, words);
    CardWords cards = new CardWords(words);
    Rulers rulers = new Rulers();
    Inks inks = new Inks(CardInk.values(), this::restyled);
    list.setItems(rows);
    list.getStyleClass().add("board-rows");
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(words.texts().get("board.nothing")));
    list.setCellFactory(
        _ ->
            new RowCell(
                rows,
                new SlotRow(rows, heads, cards, inks),
                new LaneHead(words, this::settings, this::fold),
                rulers));
    VBox.setVgrow(list, Priority.ALWAYS);
    said.getStyleClass().add("board-said");
    said.setWrapText(true);
    chosen.getStyleClass().add("board-chosen");
    for (Label line : List.of(said, chosen)) {
      line.textProperty().subscribe(text -> Shown.set(line, !text.isEmpty()));
    }
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox foot = new HBox(total, chosen, said);
    foot.getStyleClass().add("board-foot");
    VBox body = new VBox(heads, list, ask.node(), foot);
    body.getStyleClass().add("board-body");
    root = new StackPane(rulers, inks, body, limits.node());
    root.getStyleClass().add("case-board");
    root.setFocusTraversable(true);
    new BoardKeys(this).on(root);
    new CardDrag(this, list, heads).on(root);
    shapes = new LiveAsk<>(place, ShapeQuery.READS, this::take, _ -> failed());
    agreed = new LiveAsk<>(place, BoardSettings.READS, this::agree, _ -> failed());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open(Viewpoint from) {
    viewpoint = from;
    shapes.open(question());
    agreed.open(reader -> BoardSettings.read(reader, place.actor().get()));
    shelf.open();
  }

  @Override
  public void look(Viewpoint from) {
    viewpoint = from;
    shapes.change(question());
  }

  @Override
  public void close() {
    shapes.close();
    agreed.close();
    rows.close();
    limits.close();
    ask.close();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "board_drawn", drawn,
        "board_visible", truth.counts().visible(),
        "board_rows", shape().rows(),
        "board_unread", rows.unread());
  }

  /// How many rows and cards were touched since it was made.
  public long work() {
    return rows.work();
  }

  private ShapeQuery question() {
    return new ShapeQuery(new Sight(viewpoint, place.actor().get()), folded, words, place.clock());
  }

  void fold(String lane) {
    if (!folded.remove(lane)) {
      folded.add(lane);
    }
    shapes.change(question());
  }

  private void take(BoardShape now) {
    truth = now;
    drawn++;
    selection.keep(now);
    rows.take(now);
    heads.show(now.counts(), settings);
    total();
    switch (landing.look(now)) {
      case Landing.Sight.AsSaid _ -> {}
      case Landing.Sight.Doubtful _ -> shapes.change(question());
      case Landing.Sight.Strayed(Stage wanted, Stage found) ->
          say(
              words.texts().get("board.move.strayed", words.stage(found), words.stage(wanted)),
              true);
    }
  }

  private void agree(BoardSettings now) {
    settings = now;
    heads.show(truth.counts(), now);
    rows.refresh();
    total();
  }

  private void total() {
    total.show(truth.counts().open(), settings.limit(WorkLimit.Scope.BOARD, ""));
    chosen.setText(
        selection.size() == 0
            ? ""
            : words.texts().get("board.chosen", words.figures().count(selection.size())));
  }

  private void redraw() {
    rows.refresh();
  }

  private void widths() {
    rows.inView().forEach(cell -> cell.slots().requestLayout());
    rows.refresh();
  }

  private void restyled() {
    rows.inView().forEach(cell -> cell.slots().restyled());
  }

  private void failed() {
    say(words.texts().get("mediation.failed"), true);
  }

  BoardSelection selection() {
    return selection;
  }

  BoardShape shape() {
    return rows.shape();
  }

  ColumnHeads heads() {
    return heads;
  }

  BoardMoves moves() {
    return moves;
  }

  CaseWords words() {
    return words;
  }

  /// What hangs on the mouse while cards are dragged.
  String ghost(int cards) {
    return words.texts().get("board.drag", words.figures().count(cards));
  }

  /// Where the case at the cursor is.
  void showOnMap() {
    selection.cursor().ifPresent(id -> CasePlace.show(place, id, why -> say(why, true)));
  }

  /// The selection changed: what of it is in view is drawn, and the cursor is brought into view.
  void selected(boolean follow) {
    if (follow) {
      selection.cursor().flatMap(shape()::placeOf).ifPresent(at -> reveal(shape().rowOf(at)));
    }
    rows.refresh();
    total();
  }

  private void reveal(int row) {
    boolean inView =
        rows.inView().stream()
            .anyMatch(
                cell ->
                    cell.getItem() == row
                        && cell.getLayoutY() >= 0
                        && cell.getLayoutY() + cell.getHeight() <= list.getHeight());
    if (!inView) {
      list.scrollTo(row);
    }
  }

  /// Opens the sheet of the limits.
  public void limits() {
    limits.open(settings);
  }

  @Override
  public BoardShape.Counts counts() {
    return truth.counts();
  }

  @Override
  public BoardSettings settings() {
    return settings;
  }

  @Override
  public void place(List<UUID> cases, Stage target) {
    rows.take(truth.moved(Set.copyOf(cases), target));
  }

  @Override
  public void putBack() {
    rows.take(truth);
  }

  @Override
  public void landed(List<UUID> cases, Stage target) {
    landing.moved(cases, target);
  }

  @Override
  public void say(String sentence, boolean trouble) {
    landing.forget();
    said.setText(sentence);
    said.getStyleClass().setAll("label", "board-said", trouble ? "said-trouble" : "said-done");
  }

  @Override
  public void ask(String what, List<Step> steps) {
    ask.open(
        what,
        steps,
        () -> {
          putBack();
          root.requestFocus();
        });
  }

  @Override
  public void open(UUID dispute) {
    open.accept(dispute);
  }
}
