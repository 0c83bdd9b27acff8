package org.onescreen.desktop.video;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Words;

/// What was asked of one worker and is not answered yet. One thread.
final class ExportRequests {
  private final Map<Long, CompletableFuture<Exported>> waiting = new HashMap<>();
  private long numbers;

  /// A number for a request.
  long add(CompletableFuture<Exported> answer) {
    numbers++;
    waiting.put(numbers, answer);
    return numbers;
  }

  void hear(Line event) {
    switch (event.word()) {
      case Words.EXPORTED -> {
        CompletableFuture<Exported> answer = waiting.remove(event.number(0));
        if (answer != null) {
          answer.complete(
              new Exported(
                  Instant.ofEpochMilli(event.number(1)),
                  Instant.ofEpochMilli(event.number(2)),
                  Math.toIntExact(event.number(3))));
        }
      }
      case Words.NOT_EXPORTED -> {
        CompletableFuture<Exported> answer = waiting.remove(event.number(0));
        if (answer != null) {
          answer.completeExceptionally(new IOException(event.value(1)));
        }
      }
      default -> {
        // another's word
      }
    }
  }

  /// The worker is gone, and what it kept with it.
  void lose() {
    waiting.values().forEach(a -> a.completeExceptionally(new IOException("the worker is gone")));
    waiting.clear();
  }
}
