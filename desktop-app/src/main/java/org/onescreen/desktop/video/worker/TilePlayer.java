package org.onescreen.desktop.video.worker;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onescreen.desktop.video.decode.Decoder;
import org.onescreen.desktop.video.decode.Ending;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;

/// Plays one tile for ever: opens, and after every ending says why and tries again, until the tile
/// is closed.
final class TilePlayer implements Runnable {
  private final Consumer<String> log;
  private final Decoder decoder;
  private final StreamAddress address;
  private final TileSink sink;
  private final Retry retry;
  private final CountDownLatch closed = new CountDownLatch(1);

  TilePlayer(
      Decoder decoder, StreamAddress address, TileSink sink, Retry retry, Consumer<String> log) {
    this.log = log;
    this.decoder = decoder;
    this.address = address;
    this.sink = sink;
    this.retry = retry;
  }

  TileSink sink() {
    return sink;
  }

  void close() {
    sink.stop();
    closed.countDown();
  }

  @Override
  public void run() {
    try {
      int attempt = 0;
      while (sink.wanted()) {
        Ending ending = play();
        attempt = sink.live() ? 1 : attempt + 1;
        if (sink.wanted() && !ending.isAtOnce() && !rest(ending, attempt)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sink.release();
    }
  }

  /// A decoder that fails in a way nobody thought of costs one attempt, not the tile.
  private Ending play() {
    try {
      return decoder.play(address, sink);
    } catch (RuntimeException | LinkageError e) {
      log.accept(address + " failed in " + decoder.name() + ": " + e);
      return Ending.NO_SIGNAL;
    }
  }

  private boolean rest(Ending ending, int attempt) throws InterruptedException {
    Condition condition = conditionAfter(ending);
    long pause =
        condition == Condition.UNAUTHORISED
            ? retry.pauseAfterRefusedPassword()
            : retry.pause(attempt);
    sink.condition(condition, attempt, System.currentTimeMillis() + pause);
    return !closed.await(pause, TimeUnit.MILLISECONDS);
  }

  /// A tile that has shown a picture says "reconnecting" while its server is away; one that never
  /// has says what is wrong.
  private Condition conditionAfter(Ending ending) {
    return switch (ending) {
      case UNAUTHORISED -> Condition.UNAUTHORISED;
      case NO_SIGNAL -> Condition.NO_SIGNAL;
      case CUT, STOPPED, RESIZED, SOFTWARE ->
          sink.everLive() ? Condition.RECONNECTING : Condition.NO_SIGNAL;
      case REFUSED, UNPLAYABLE -> sink.everLive() ? Condition.RECONNECTING : Condition.REFUSED;
    };
  }
}
