package org.onescreen.desktop.mediation.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.board.BoardCommands;
import org.onescreen.model.board.BoardView;
import org.onescreen.model.board.ViewEntry;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.record.RecordIds;

/// The views that are kept: one's own, and those that others share. On the FX thread.
final class SavedViews {
  private final WorkPlace place;
  private final LiveAsk<List<BoardView>> live;

  SavedViews(WorkPlace place, Consumer<List<BoardView>> show) {
    this.place = place;
    this.live = new LiveAsk<>(place, Set.of(BoardView.KIND), show, _ -> show.accept(List.of()));
  }

  void open() {
    Optional<Actor> actor = place.actor().get();
    live.open(reader -> offered(reader, actor));
  }

  void close() {
    live.close();
  }

  private static List<BoardView> offered(CacheReader reader, Optional<Actor> actor) {
    List<BoardView> views = new ArrayList<>();
    reader.each(
        BoardView.KIND,
        Filter.is(BoardView.REMOVED, false),
        view -> {
          if (actor.filter(a -> view.offeredTo(a.account())).isPresent()) {
            views.add(view);
          }
        });
    views.sort(Comparator.comparing(BoardView::name).thenComparing(BoardView::id));
    return List.copyOf(views);
  }

  CompletableFuture<Given> keep(String name, boolean shared, Viewpoint viewpoint) {
    return place
        .actor()
        .get()
        .map(
            actor ->
                place
                    .door()
                    .give(
                        BoardCommands.KEEP_VIEW,
                        RecordIds.next(),
                        new ViewEntry(
                            actor.scope().getFirst(),
                            name,
                            shared,
                            viewpoint.lanes(),
                            viewpoint.filter())))
        .orElseGet(() -> CompletableFuture.completedFuture(new Given.Nobody()));
  }

  CompletableFuture<Given> remove(BoardView view) {
    return place.door().give(BoardCommands.REMOVE_VIEW, view.id(), new NoArguments());
  }
}
