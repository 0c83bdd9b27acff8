package org.onescreen.desktop.shell;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings a stream of values to the FX thread, and of those that wait there only the newest, so
/// that a busy source cannot flood the screen.
///
/// Values may come from any thread.
public final class Latest<T> implements Consumer<T> {
  private final UiThread ui;
  private final Consumer<? super T> onFxThread;
  private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

  public Latest(UiThread ui, Consumer<? super T> onFxThread) {
    this.ui = ui;
    this.onFxThread = onFxThread;
  }

  @Override
  public void accept(T value) {
    if (waiting.getAndSet(value) == null) {
      ui.run(this::deliver);
    }
  }

  private void deliver() {
    T value = waiting.getAndSet(null);
    if (value != null) {
      onFxThread.accept(value);
    }
  }
}
