package org.onescreen.desktop.video;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Pieces;
import org.onescreen.desktop.video.worker.Words;

/// What was asked of one worker and is not answered yet. One thread.
final class ExportRequests {
  private final Map<Long, Request> waiting = new HashMap<>();
  private long numbers;

  /// A number for a request.
  ///
  /// @param file the first that is to be written
  long add(Path file, CompletableFuture<List<Exported>> answer) {
    numbers++;
    waiting.put(numbers, new Request(file, answer));
    return numbers;
  }

  void hear(Line event) {
    switch (event.word()) {
      case Words.EXPORTED -> {
        Request request = waiting.remove(event.number(0));
        if (request != null) {
          request.answer.complete(request.written(event));
        }
      }
      case Words.NOT_EXPORTED -> {
        Request request = waiting.remove(event.number(0));
        if (request != null) {
          request.answer.completeExceptionally(new IOException(event.value(1)));
        }
      }
      default -> {
        // another's word
      }
    }
  }

  /// The worker is gone, and what it kept with it.
  void lose() {
    waiting
        .values()
        .forEach(r -> r.answer.completeExceptionally(new IOException("the worker is gone")));
    waiting.clear();
  }

  private record Request(Path file, CompletableFuture<List<Exported>> answer) {
    private static final int NUMBERS = 3;

    /// Three numbers for each file.
    List<Exported> written(Line event) {
      List<Exported> all = new ArrayList<>();
      for (int at = 1; at + 2 < event.values().size(); at += NUMBERS) {
        all.add(
            new Exported(
                Pieces.file(file, all.size()),
                Instant.ofEpochMilli(event.number(at)),
                Instant.ofEpochMilli(event.number(at + 1)),
                Math.toIntExact(event.number(at + 2))));
      }
      return List.copyOf(all);
    }
  }
}
