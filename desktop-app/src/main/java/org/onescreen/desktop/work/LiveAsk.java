package org.onescreen.desktop.work;

import java.util.Set;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.record.Kind;

/// One question to the cache that a view keeps asking while it is on the screen: what it asks may
/// change, and it is asked anew when the day turns, since much of the work counts days. On the FX
/// thread.
///
/// @param <R> the answer
public final class LiveAsk<R> {
  private final LiveQueries queries;
  private final UiThread ui;
  private final PanelClock clock;
  private final Set<Kind<?>> reads;
  private final Consumer<R> show;
  private final Consumer<RuntimeException> failed;
  private LiveQueries.@Nullable Read<R> question;
  private @Nullable Pin pin;

  /// Which asking is the present one: an answer that is on its way when something else is asked
  /// comes too late.
  private int asking;

  private Subscription days = Subscription.EMPTY;

  /// @param show takes each answer
  /// @param failed takes why there is none
  public LiveAsk(
      WorkPlace place, Set<Kind<?>> reads, Consumer<R> show, Consumer<RuntimeException> failed) {
    this.queries = place.queries();
    this.ui = place.ui();
    this.clock = place.clock();
    this.reads = Set.copyOf(reads);
    this.show = show;
    this.failed = failed;
  }

  public void open(LiveQueries.Read<R> what) {
    close();
    question = what;
    days = clock.everyDay(this::again);
    again();
  }

  /// Asks for something else, where it is listening at all.
  public void change(LiveQueries.Read<R> what) {
    if (question != null) {
      question = what;
      again();
    }
  }

  private void again() {
    release();
    LiveQueries.Read<R> current = question;
    if (current != null) {
      int mine = asking;
      pin =
          queries.live(
              reads,
              current,
              ui.hop(answer -> take(mine, show, answer)),
              ui.hop(cause -> take(mine, failed, cause)));
    }
  }

  private <T> void take(int mine, Consumer<T> consumer, T value) {
    if (mine == asking && question != null) {
      consumer.accept(value);
    }
  }

  public void close() {
    days.unsubscribe();
    days = Subscription.EMPTY;
    question = null;
    release();
  }

  private void release() {
    asking++;
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }
}
