package org.onescreen.desktop.video.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.decode.Decoder;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.StreamAddress;

/// The worker process. Arguments: the decoder choice, and the folder of libVLC or `-`. It makes
/// itself ready at once, and plays from when it is told into which file to draw.
///
/// It lives exactly as long as its standard input: when the desk goes, however it goes, the pipe
/// closes and the worker with it.
public final class WorkerMain {
  private static final long BEAT_MILLIS = 1000;

  private WorkerMain() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // Libraries that print must not talk between our lines.
    System.setOut(System.err);
    Consumer<Line> events = line -> say(out, line);
    Decoder decoder =
        DecoderChoice.valueOf(arguments[0])
            .decoder("-".equals(arguments[1]) ? null : Path.of(arguments[1]), WorkerMain::log);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Thread.ofPlatform().daemon().name("beat").start(() -> beat(decoder, events));
    try {
      Path file = frameFile(in);
      if (file != null) {
        play(in, file, decoder, events);
      }
    } finally {
      // Not exit: a native thread that hangs must not keep an orphan alive.
      Runtime.getRuntime().halt(0);
    }
  }

  /// Waits until it is needed.
  ///
  /// @return null where the desk has gone
  private static @Nullable Path frameFile(BufferedReader in) throws IOException {
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      Optional<Line> line = Line.parse(text).filter(l -> Words.FRAMES.equals(l.word()));
      if (line.isPresent()) {
        return Path.of(line.get().value(0));
      }
    }
    return null;
  }

  private static void play(BufferedReader in, Path file, Decoder decoder, Consumer<Line> events)
      throws IOException {
    try (var frames = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      listen(in, new Players(frames, decoder, new Retry(new Random()), events, WorkerMain::log));
    }
  }

  private static void listen(BufferedReader in, Players players) throws IOException {
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      var command = Line.parse(text);
      try {
        if (command.isPresent()) {
          players.obey(command.get());
        }
      } catch (IllegalArgumentException | ArithmeticException | IOException e) {
        log("command '" + command.map(Line::word).orElse("") + "' failed: " + e.getMessage());
      }
    }
  }

  private static void beat(Decoder decoder, Consumer<Line> events) {
    try {
      while (true) {
        long used =
            ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
        events.accept(Line.of(Words.BEAT, decoder.name(), used, ResidentMemory.bytes()));
        Thread.sleep(BEAT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(PrintStream out, Line line) {
    synchronized (out) {
      out.println(line.text());
    }
  }

  private static void log(String text) {
    System.err.println(StreamAddress.mask(text));
  }
}
