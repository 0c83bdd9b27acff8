package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onescreen.desktop.shell.UiThread;

/// Where sheets are drawn: one thread that ends by itself when nothing is asked of it. Of orders
/// that come faster than it draws, only the last is filled.
final class SheetRoom {
  private static final long IDLE_SECONDS = 2;

  private final ExecutorService thread =
      new ThreadPoolExecutor(
          0,
          1,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          work -> Thread.ofPlatform().daemon().name("map-sheet").unstarted(work));
  private final UiThread ui;
  private final Consumer<? super Sheet> done;
  private final Consumer<? super RuntimeException> failed;
  private final SheetMaker maker = new SheetMaker();
  private Optional<SheetOrder> drawing = Optional.empty();
  private Optional<SheetOrder> next = Optional.empty();

  /// @param done takes each sheet, on the FX thread
  /// @param failed takes what went wrong, on the FX thread
  SheetRoom(UiThread ui, Consumer<? super Sheet> done, Consumer<? super RuntimeException> failed) {
    this.ui = ui;
    this.done = done;
    this.failed = failed;
  }

  /// Asks for a sheet. On the FX thread.
  void order(SheetOrder order) {
    if (drawing.isPresent()) {
      next = Optional.of(order);
    } else {
      draw(order);
    }
  }

  private void draw(SheetOrder order) {
    drawing = Optional.of(order);
    thread.execute(() -> drawNow(order));
  }

  private void drawNow(SheetOrder order) {
    try {
      Sheet sheet = maker.make(order);
      ui.run(
          () -> {
            sheet.renew();
            ended(() -> done.accept(sheet));
          });
    } catch (RuntimeException e) {
      ui.run(() -> ended(() -> failed.accept(e)));
    }
  }

  private void ended(Runnable tell) {
    drawing = Optional.empty();
    Optional<SheetOrder> waiting = next;
    next = Optional.empty();
    tell.run();
    waiting.filter(_ -> drawing.isEmpty()).ifPresent(this::draw);
  }

  /// True where a sheet that serves this is on its way.
  boolean awaits(SheetOrder order) {
    return next.or(() -> drawing).filter(coming -> coming.serves(order)).isPresent();
  }

  boolean isBusy() {
    return drawing.isPresent();
  }
}
