package org.onescreen.desktop.wall.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Answer;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LivePanel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;
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
  private final Texts texts;
  private final VBox root = new VBox();
  private final Label said = SideParts.said();
  private final ViewRows rows;
  private final ViewForm form;
  private KeptWall own = KeptWall.NONE;
  private List<WallView> shared = List.of();

  public ViewList(ViewDoors doors) {
    this.doors = doors;
    this.texts = doors.side().texts();
    this.rows = new ViewRows(doors, this::forget);
    this.form = new ViewForm(doors, said, this::keep);
    root.getStyleClass().add("view-list");
    root.getChildren().addAll(SideParts.scrolled(rows.node()), said, form);
  }

  @Override
  public Node node() {
    return root;
  }

  /// What this desk keeps; changed by the form and by whoever holds the wall.
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
    doors
        .side()
        .ask(
            holds,
            Set.of(WallView.KIND),
            ViewList::read,
            this::showShared,
            () -> said.setText(texts.get("wall.view.failed")));
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

  private void draw() {
    rows.show(own.views(), shared);
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

  private void forget(ViewRows.Row row) {
    row.shared()
        .ifPresentOrElse(
            id ->
                answer(doors.side().door().give(WallViewCommands.WITHDRAW, id, new NoArguments())),
            () -> write(own.without(row.view().name())));
  }

  private void write(KeptWall kept) {
    own = kept;
    doors.file().write(kept);
    draw();
  }

  private void keep(KeptView view, boolean everybody) {
    if (everybody) {
      share(view);
    } else if (own.views().size() >= KeptWall.MOST_VIEWS) {
      said.setText(texts.get("wall.view.full", KeptWall.MOST_VIEWS));
    } else {
      write(own.with(view));
      form.done();
    }
  }

  private void share(KeptView view) {
    Optional<DivisionCode> division = doors.side().division();
    if (division.isEmpty()) {
      said.setText(Answer.NOBODY.words(texts));
      return;
    }
    ViewArrangement arrangement =
        new ViewArrangement(
            division.get(), view.group(), view.name(), view.key(), view.layout(), view.cameras());
    Optional<WallView> same = shared.stream().filter(v -> v.name().equals(view.name())).findFirst();
    answer(
        same.map(v -> doors.side().door().give(WallViewCommands.CHANGE, v.id(), arrangement))
            .orElseGet(
                () ->
                    doors
                        .side()
                        .door()
                        .give(WallViewCommands.SHARE, RecordIds.next(), arrangement)));
  }

  private void answer(CompletableFuture<Given> given) {
    doors
        .side()
        .tell(
            given,
            texts.get("wall.view.what"),
            answer -> {
              if (answer.kept()) {
                form.done();
              } else {
                said.setText(answer.sentence());
              }
            });
  }
}
