package org.onescreen.desktop.video;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Words;

/// Recordings that one worker was asked to push and has not answered yet. One thread.
final class PushRequests {
  private final Map<Long, CompletableFuture<PushEnd>> waiting = new HashMap<>();
  private final List<Line> unsent = new ArrayList<>();
  private long numbers;

  /// A request that is to be sent.
  ///
  /// @param command its line, by its number
  void add(CompletableFuture<PushEnd> answer, LongFunction<Line> command) {
    numbers++;
    waiting.put(numbers, answer);
    unsent.add(command.apply(numbers));
  }

  /// There is a worker that hears it.
  void send(Consumer<Line> worker) {
    unsent.forEach(worker);
    unsent.clear();
  }

  void hear(Line event) {
    if (Words.PUSHED.equals(event.word())) {
      CompletableFuture<PushEnd> answer = waiting.remove(event.number(0));
      if (answer != null) {
        answer.complete(PushEnd.valueOf(event.value(1)));
      }
    }
  }

  /// The worker is gone in the middle of it: nothing is said twice.
  void lose() {
    unsent.clear();
    waiting.values().forEach(answer -> answer.complete(PushEnd.CUT));
    waiting.clear();
  }
}
