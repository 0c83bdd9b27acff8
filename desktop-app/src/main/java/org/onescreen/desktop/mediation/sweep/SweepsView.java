package org.onescreen.desktop.mediation.sweep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.FormCard;
import org.onescreen.desktop.mediation.casefile.FormSpec;
import org.onescreen.desktop.mediation.view.CasesView;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;

/// The sweeps, the newest first: B begins one, Enter counts the one that is chosen, D registers a
/// dispute that it found. On the FX thread.
public final class SweepsView implements CasesView {
  private final WorkPlace place;
  private final CaseWords words;
  private final Consumer<UUID> register;
  private final SweepForms forms;
  private final Hand hand;
  private final TableView<SweepLine> table = new TableView<>();
  private final Label totals = new Label();
  private final Label said = new Label();
  private final VBox side = new VBox();
  private final VBox root;
  private final LiveAsk<SweepsQuery.Sweeps> live;
  private SweepsQuery.Sweeps shown = SweepsQuery.Sweeps.NONE;
  private long drawn;

  /// @param register opens the form of a case that this sweep found
  public SweepsView(WorkPlace place, CaseWords words, Consumer<UUID> register) {
    this.place = place;
    this.words = words;
    this.register = register;
    forms = new SweepForms(place.door(), words);
    hand = new Hand(words.texts(), place.ui());
    columns();
    table.getStyleClass().add("sweep-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(EmptyState.nothing(words.texts().get("sweep.none")));
    HBox.setHgrow(table, Priority.ALWAYS);
    side.getStyleClass().add("sweep-side");
    side.managedProperty().bind(side.visibleProperty());
    side.setVisible(false);
    totals.getStyleClass().add("sweep-totals");
    said.getStyleClass().add("form-said");
    HBox buttons =
        new HBox(
            button("begin", this::begin),
            button("count", this::count),
            button("register", this::registerOne),
            totals);
    buttons.getStyleClass().add("sweep-buttons");
    HBox middle = new HBox(table, side);
    middle.getStyleClass().add("sweep-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    root = new VBox(buttons, middle, said);
    root.getStyleClass().add("sweeps");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    live =
        new LiveAsk<>(
            place,
            SweepsQuery.READS,
            this::take,
            _ -> said.setText(words.texts().get("mediation.failed")));
  }

  private void columns() {
    column("day", 8, line -> line.sweep().day().toString());
    column("until", 8, line -> line.sweep().last().toString());
    column("name", 18, this::name);
    column("place", 10, SweepLine::place);
    column("visited", 6, line -> words.figures().count(line.sweep().visited()));
    column("found", 6, line -> words.figures().count(line.sweep().found()));
    column("prevented", 6, line -> words.figures().count(line.sweep().prevented()));
    column("cases", 6, line -> words.figures().count(line.cases()));
    column("open", 6, line -> words.figures().count(line.open()));
    column(
        "state",
        6,
        line -> words.texts().get(line.sweep().closed() ? "sweep.closed" : "sweep.under-way"));
  }

  private String name(SweepLine line) {
    String name = line.sweep().name();
    return name == null ? words.texts().get("sweep.nameless") : name;
  }

  private void column(String key, int share, Function<SweepLine, String> text) {
    TableColumn<SweepLine, String> column =
        new TableColumn<>(words.texts().get("sweep.column." + key));
    column.setMaxWidth((double) Integer.MAX_VALUE * share);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    table.getColumns().add(column);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.texts().get("sweep." + key + ".button"));
    button.getStyleClass().add("sweep-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void key(KeyEvent event) {
    boolean inForm = side.isVisible() || event.getTarget() instanceof TextInputControl;
    if (inForm || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case B -> begin();
      case ENTER -> count();
      case D -> registerOne();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void begin() {
    ask("sweeps", forms.begin(shown.areas(), place.clock().today()));
  }

  private void count() {
    SweepLine chosen = chosen();
    if (chosen != null) {
      ask("sweep " + chosen.id(), forms.count(chosen));
    }
  }

  private void registerOne() {
    SweepLine chosen = chosen();
    if (chosen != null) {
      register.accept(chosen.id());
    }
  }

  /// The one that is chosen where something may be done to it still.
  private @Nullable SweepLine chosen() {
    SweepLine line = table.getSelectionModel().getSelectedItem();
    boolean open = line != null && !line.sweep().closed();
    said.setText(open ? "" : words.texts().get("sweep.choose"));
    return open ? line : null;
  }

  private void ask(String about, FormSpec spec) {
    said.setText("");
    FormCard card = new FormCard(words, hand, place.drafts(), about, spec, this::asked);
    side.getChildren().setAll(card);
    side.setVisible(true);
    card.focus();
  }

  private void asked() {
    side.setVisible(false);
    side.getChildren().clear();
    table.requestFocus();
  }

  private void take(SweepsQuery.Sweeps now) {
    drawn++;
    UUID before = selected();
    shown = now;
    List<SweepLine> lines = now.lines();
    if (!table.getItems().equals(lines)) {
      table.getItems().setAll(lines);
    }
    lines.stream()
        .filter(line -> line.id().equals(before))
        .findFirst()
        .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
    totals.setText(
        words
            .texts()
            .get(
                "sweep.totals",
                words.figures().count(now.all()),
                words.figures().count(now.visited()),
                words.figures().count(now.found()),
                words.figures().count(now.prevented())));
  }

  private @Nullable UUID selected() {
    SweepLine line = table.getSelectionModel().getSelectedItem();
    return line == null ? null : line.id();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open(Viewpoint from) {
    live.open(new SweepsQuery());
    table.requestFocus();
  }

  /// Sweeps are of no colour, type or mediator: they are all shown.
  @Override
  public void look(Viewpoint from) {}

  @Override
  public void close() {
    live.close();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("sweeps_drawn", drawn, "sweeps", shown.all());
  }
}
