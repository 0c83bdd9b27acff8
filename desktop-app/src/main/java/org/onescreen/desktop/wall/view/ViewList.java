package org.onescreen.desktop.wall.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.work.Hand;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.video.ViewArrangement;
import org.onescreen.model.video.WallView;
import org.onescreen.model.video.WallViewCommands;

/// The views that were kept, in groups: this desk's own and everybody's. Keeps how the wall stands
/// as another.
///
/// FX thread only.
public final class ViewList extends LivePanel {
  private static final int MOST = 500;

  private final ViewDoors doors;
  private final VBox root = new VBox();
  private final VBox rows = new VBox();
  private final TextField name = new TextField();
  private final TextField group = new TextField();
  private final Spinner<Integer> key = new Spinner<>(0, WallView.LAST_KEY, 0);
  private final CheckBox everybody;
  private final Label said = new Label();
  private KeptWall own = KeptWall.NONE;
  private List<WallView> shared = List.of();

  public ViewList(ViewDoors doors) {
    this.doors = doors;
    Texts texts = doors.texts();
    root.getStyleClass().add("view-list");
    rows.getStyleClass().add("view-rows");
    name.setPromptText(texts.get("wall.view.name"));
    name.getStyleClass().add("view-name");
    name.setOnAction(_ -> keep());
    group.setPromptText(texts.get("wall.view.group"));
    key.setEditable(true);
    key.setPrefWidth(Region.USE_COMPUTED_SIZE);
    key.getStyleClass().add("view-key-field");
    everybody = new CheckBox(texts.get("wall.view.everybody"));
    Button keep = new Button(texts.get("wall.view.keep"));
    keep.getStyleClass().add("view-keep");
    keep.setOnAction(_ -> keep());
    Label number = new Label(texts.get("wall.view.key"));
    HBox numbers = new HBox(number, key, everybody);
    numbers.getStyleClass().add("view-numbers");
    numbers.setAlignment(Pos.CENTER_LEFT);
    said.setWrapText(true);
    said.getStyleClass().add("side-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    keep.setMaxWidth(Double.MAX_VALUE);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(scroll, said, name, group, numbers, keep);
  }

  @Override
  public Node node() {
    return root;
  }

  /// What this desk keeps; changed by [#keep] and by whoever holds the wall.
  public KeptWall own() {
    return own;
  }

  /// What was read from the file.
  public void own(KeptWall kept) {
    own = kept;
    draw();
  }

  @Override
  protected void listen(Holds holds) {
    Pin pin =
        doors
            .cache()
            .live(
                Set.of(WallView.KIND),
                ViewList::read,
                doors.ui().hop(this::showShared),
                doors.ui().hop(_ -> said.setText(doors.texts().get("wall.view.failed"))));
    holds.add(pin::close);
  }

  private static List<WallView> read(CacheReader reader) {
    return reader
        .page(
            WallView.KIND,
            Filter.is(WallView.ACTIVE, true),
            Order.ascending(WallView.NAME),
            MOST,
            Optional.empty())
        .records();
  }

  private void showShared(List<WallView> views) {
    shared = views;
    draw();
  }

  /// Opens the view with this number: the desk's own before everybody's.
  ///
  /// @return false where there is none
  public boolean openKey(int number) {
    Optional<Arrangement> found =
        Stream.concat(own.views().stream(), shared.stream().map(KeptView::of))
            .filter(view -> view.key() == number && number != 0)
            .findFirst()
            .flatMap(KeptView::arrangement);
    found.ifPresent(doors.open());
    return found.isPresent();
  }

  private void draw() {
    rows.getChildren().clear();
    section(
        doors.texts().get("wall.view.own"),
        own.views().stream().map(view -> new Row(view, Optional.empty())).toList());
    section(
        doors.texts().get("wall.view.shared"),
        shared.stream().map(v -> new Row(KeptView.of(v), Optional.of(v.id()))).toList());
  }

  private record Row(KeptView view, Optional<UUID> shared) {}

  private void section(String title, List<Row> views) {
    Label head = new Label(title);
    head.getStyleClass().add("view-head");
    rows.getChildren().add(head);
    if (views.isEmpty()) {
      Label none = new Label(doors.texts().get("wall.view.none"));
      none.getStyleClass().add("view-none");
      rows.getChildren().add(none);
    }
    String before = "";
    for (Row row :
        views.stream()
            .sorted(
                Comparator.<Row, String>comparing(r -> r.view().group())
                    .thenComparing(r -> r.view().name()))
            .toList()) {
      if (!row.view().group().equals(before)) {
        before = row.view().group();
        Label label = new Label(before);
        label.getStyleClass().add("view-group");
        rows.getChildren().add(label);
      }
      rows.getChildren().add(line(row));
    }
  }

  private HBox line(Row row) {
    KeptView view = row.view();
    Hyperlink link = new Hyperlink(view.name());
    link.setMinWidth(0);
    link.setOnAction(_ -> view.arrangement().ifPresent(doors.open()));
    Label chip = new Label(view.key() == 0 ? "" : Integer.toString(view.key()));
    chip.getStyleClass().add("key-chip");
    chip.setVisible(view.key() != 0);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button forget = new Button(doors.texts().get("wall.view.forget"));
    forget.getStyleClass().add("view-forget");
    forget.setMinWidth(Region.USE_PREF_SIZE);
    forget.setOnAction(_ -> forget(row));
    HBox line = new HBox(chip, link, gap, forget);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("view-row");
    return line;
  }

  private void forget(Row row) {
    row.shared()
        .ifPresentOrElse(
            id -> answer(doors.door().give(WallViewCommands.WITHDRAW, id, new NoArguments())),
            () -> write(own.without(row.view().name())));
  }

  private void write(KeptWall kept) {
    own = kept;
    doors.file().write(kept);
    draw();
  }

  private void keep() {
    String called = name.getText().strip();
    if (called.isEmpty()) {
      said.setText(doors.texts().get("wall.view.unnamed"));
      name.requestFocus();
      return;
    }
    KeptView view =
        KeptView.of(doors.wall().get(), group.getText().strip(), called, key.getValue());
    if (everybody.isSelected()) {
      share(view);
    } else if (own.views().size() >= KeptWall.MOST_VIEWS) {
      said.setText(doors.texts().get("wall.view.full", KeptWall.MOST_VIEWS));
    } else {
      write(own.with(view));
      done();
    }
  }

  private void done() {
    name.clear();
    said.setText("");
  }

  private void share(KeptView view) {
    Optional<Actor> actor = doors.actor().get();
    if (actor.isEmpty() || actor.get().scope().isEmpty()) {
      said.setText(Answer.NOBODY.words(doors.texts()));
      return;
    }
    ViewArrangement arrangement =
        new ViewArrangement(
            actor.get().scope().getFirst(),
            view.group(),
            view.name(),
            view.key(),
            view.layout(),
            view.cameras());
    Optional<WallView> same = shared.stream().filter(v -> v.name().equals(view.name())).findFirst();
    answer(
        same.map(v -> doors.door().give(WallViewCommands.CHANGE, v.id(), arrangement))
            .orElseGet(
                () -> doors.door().give(WallViewCommands.SHARE, UUID.randomUUID(), arrangement)));
  }

  private void answer(CompletableFuture<Given> given) {
    new Hand(doors.texts(), doors.ui())
        .tell(
            given,
            doors.texts().get("wall.view.what"),
            answer -> {
              if (answer.kept()) {
                done();
              } else {
                said.setText(answer.sentence());
              }
            });
  }
}
