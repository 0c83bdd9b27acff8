package org.onescreen.desktop.mediation;

import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.UiThread;

/// Listens to the board while a panel is on the screen; asks anew when the day turns, since cards
/// count days. On the FX thread.
final class LiveBoard {
  private final LiveQueries queries;
  private final UiThread ui;
  private final PanelClock clock;
  private final Consumer<Board> show;
  private final Consumer<RuntimeException> failed;
  private @Nullable BoardQuery query;
  private @Nullable Pin pin;
  private Subscription days = Subscription.EMPTY;

  LiveBoard(
      LiveQueries queries,
      UiThread ui,
      PanelClock clock,
      Consumer<Board> show,
      Consumer<RuntimeException> failed) {
    this.queries = queries;
    this.ui = ui;
    this.clock = clock;
    this.show = show;
    this.failed = failed;
  }

  void open(BoardQuery what) {
    close();
    query = what;
    days = clock.everyDay(this::again);
    again();
  }

  /// Asks for something else, where it is listening at all.
  void change(BoardQuery what) {
    if (query != null) {
      query = what;
      again();
    }
  }

  private void again() {
    if (pin != null) {
      pin.close();
    }
    BoardQuery current = query;
    if (current != null) {
      pin =
          queries.live(
              BoardQuery.READS,
              current,
              ui.hop(board -> whileOpen(show, board)),
              ui.hop(cause -> whileOpen(failed, cause)));
    }
  }

  private <T> void whileOpen(Consumer<T> consumer, T value) {
    if (query != null) {
      consumer.accept(value);
    }
  }

  void close() {
    days.unsubscribe();
    days = Subscription.EMPTY;
    query = null;
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }
}
