package org.onescreen.desktop.mediation.view;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.mediation.Dispute;

/// One look at the cache, for what a person has just asked for.
public final class Once {
  private final AtomicBoolean answered = new AtomicBoolean();
  private final AtomicReference<Pin> pin = new AtomicReference<>(() -> {});

  private Once() {}

  /// Reads off the FX thread and answers on it, one of the two and once.
  public static <R> void ask(
      LiveQueries queries,
      UiThread ui,
      LiveQueries.Read<R> read,
      Consumer<? super R> answer,
      Consumer<RuntimeException> failed) {
    Once once = new Once();
    once.pin.set(
        queries.live(
            Set.of(Dispute.KIND),
            read,
            found -> once.first(ui, () -> answer.accept(found)),
            cause -> once.first(ui, () -> failed.accept(cause))));
    if (once.answered.get()) {
      once.pin.get().close();
    }
  }

  private void first(UiThread ui, Runnable deliver) {
    if (answered.compareAndSet(false, true)) {
      ui.run(deliver);
      pin.get().close();
    }
  }
}
