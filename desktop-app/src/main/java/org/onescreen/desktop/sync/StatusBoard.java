package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.onescreen.desktop.cache.Pin;

/// The newest status, and who wants to hear of it. Observers are told in order, one status at a
/// time, on whichever thread changed it: they are to be short.
final class StatusBoard {
  private final List<Consumer<? super SyncStatus>> observers = new ArrayList<>();
  private SyncStatus status;

  StatusBoard(Optional<Instant> asOf) {
    this.status =
        new SyncStatus(new SyncStatus.Connecting(), Optional.empty(), Optional.empty(), asOf);
  }

  synchronized SyncStatus status() {
    return status;
  }

  synchronized void change(UnaryOperator<SyncStatus> change) {
    SyncStatus next = change.apply(status);
    if (!next.equals(status)) {
      status = next;
      List.copyOf(observers).forEach(observer -> observer.accept(next));
    }
  }

  void state(SyncStatus.State state) {
    change(s -> new SyncStatus(state, s.centre(), s.operator(), s.asOf()));
  }

  void asOf(Optional<Instant> asOf) {
    change(s -> new SyncStatus(s.state(), s.centre(), s.operator(), asOf));
  }

  /// As [#asOf], but never back.
  void atLeast(Instant asOf) {
    change(
        s ->
            s.asOf().filter(known -> known.isAfter(asOf)).isPresent()
                ? s
                : new SyncStatus(s.state(), s.centre(), s.operator(), Optional.of(asOf)));
  }

  /// The observer hears the present status at once.
  synchronized Pin observe(Consumer<? super SyncStatus> observer) {
    observers.add(observer);
    observer.accept(status);
    return () -> forget(observer);
  }

  private synchronized void forget(Consumer<? super SyncStatus> observer) {
    observers.remove(observer);
  }
}
