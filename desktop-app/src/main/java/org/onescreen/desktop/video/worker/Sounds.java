package org.onescreen.desktop.video.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.onescreen.desktop.video.decode.SoundPush;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.video.stream.StreamAddress;

/// The recordings that this worker pushes, each on a thread of its own.
final class Sounds {
  private final Consumer<Line> events;
  private final Consumer<String> log;

  Sounds(Consumer<Line> events, Consumer<String> log) {
    this.events = events;
    this.log = log;
  }

  void push(Line command) {
    long request = command.number(0);
    Duration lead = Duration.ofMillis(command.number(1));
    Path recording = Path.of(command.value(2));
    var address = StreamAddress.of(command.value(3));
    Thread.ofPlatform()
        .daemon()
        .name("sound-" + request)
        .start(() -> events.accept(Line.of(Words.PUSHED, request, push(recording, lead, address))));
  }

  private PushEnd push(Path recording, Duration lead, StreamAddress address) {
    try {
      return new SoundPush().push(recording, lead, address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return PushEnd.CUT;
    } catch (RuntimeException | LinkageError e) {
      log.accept("a recording could not be pushed: " + e);
      return PushEnd.CUT;
    }
  }
}
