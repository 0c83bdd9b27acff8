package org.onescreen.desktop.video;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One life of the worker process with its three pipes, each served by a thread of its own, so that
/// nobody waits for a worker that hangs.
final class WorkerProcess {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
  private static final long GOODBYE_SECONDS = 2;

  private final Process process;
  private final BlockingQueue<Line> commands = new LinkedBlockingQueue<>();
  private final Vigil vigil;
  private volatile boolean beaten;
  private volatile Consumer<Line> events = _ -> {};
  private long needed = System.nanoTime();

  private WorkerProcess(Process process, long lookEvery) {
    this.process = process;
    this.vigil = new Vigil(lookEvery, needed);
  }

  /// @param lookEvery how often it will be looked after, in nanoseconds
  static WorkerProcess start(ProcessBuilder builder, long lookEvery) throws IOException {
    var worker = new WorkerProcess(builder.start(), lookEvery);
    worker.serve("video-events", worker::readEvents);
    worker.serve("video-log", worker::readLog);
    worker.serve("video-commands", worker::writeCommands);
    return worker;
  }

  /// From now on it has something to play, in this file; what it says is told there.
  void play(Path frames, Consumer<Line> hears) {
    needed = System.nanoTime();
    events = hears;
    send(Line.of(Words.FRAMES, frames.toAbsolutePath()));
  }

  void send(Line command) {
    commands.add(command);
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Whether it has ever said that it is there.
  boolean hasBeaten() {
    return beaten;
  }

  /// Looks at it: for how many nanoseconds it has neither been heard nor drawn.
  ///
  /// @param pictures that stand in its tiles
  long silence(long pictures) {
    return vigil.look(pictures, System.nanoTime());
  }

  /// For how long it has had something to play, in nanoseconds.
  long age() {
    return System.nanoTime() - needed;
  }

  void kill() {
    process.destroyForcibly();
  }

  /// Closes its input, on which it ends by itself, and sees to it that it is gone.
  void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      LOG.debug("the video worker was gone already", e);
    }
    try {
      if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void readEvents() throws IOException {
    try (var reader = reader(process.getInputStream())) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        Line.parse(text)
            .ifPresentOrElse(
                line -> {
                  vigil.heard();
                  beaten = true;
                  events.accept(line);
                },
                () -> LOG.debug("the video worker printed something that is not an event"));
      }
    }
  }

  private void readLog() throws IOException {
    try (var reader = reader(process.getErrorStream())) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        LOG.info("video worker: {}", StreamAddress.mask(text));
      }
    }
  }

  private void writeCommands() throws IOException, InterruptedException {
    var writer =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    while (process.isAlive()) {
      Line command = commands.poll(1, TimeUnit.SECONDS);
      if (command != null) {
        writer.write(command.text());
        writer.write('\n');
        writer.flush();
      }
    }
  }

  private void serve(String name, Service service) {
    Thread.ofPlatform()
        .daemon()
        .name(name)
        .start(
            () -> {
              try {
                service.run();
              } catch (IOException e) {
                LOG.debug("a pipe of the video worker closed", e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @FunctionalInterface
  private interface Service {
    void run() throws IOException, InterruptedException;
  }
}
