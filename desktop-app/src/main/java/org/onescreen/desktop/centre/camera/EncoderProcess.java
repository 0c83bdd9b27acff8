package org.onescreen.desktop.centre.camera;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process that encodes, seen from the centre: started with the first camera, started again
/// when it dies. Guarded by itself.
final class EncoderProcess implements AutoCloseable {
  /// The burnt-in clock is the country's, wherever this machine believes to be.
  private static final String CLOCK_ZONE = "Asia/Shanghai";

  private static final Logger LOG = LoggerFactory.getLogger(EncoderProcess.class);
  private static final long GOODBYE_SECONDS = 2;
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final Path nativeFolder;
  private final BiConsumer<Channel, AccessUnit> units;
  private final Map<Integer, Channel> channels = new ConcurrentHashMap<>();
  private @Nullable Process process;
  private long started;
  private int numbers;

  EncoderProcess(Path nativeFolder, BiConsumer<Channel, AccessUnit> units) {
    this.nativeFolder = nativeFolder;
    this.units = units;
  }

  synchronized void start(Channel channel) {
    if (process == null) {
      launch();
    }
    int number = ++numbers;
    channels.put(number, channel);
    CameraScene scene = channel.scene();
    say(
        EncoderMain.START,
        Integer.toString(number),
        channel.quality().name(),
        Long.toString(scene.seed()),
        scene.code(),
        scene.name());
  }

  synchronized void stop(Channel channel) {
    for (var entry : Map.copyOf(channels).entrySet()) {
      if (entry.getValue().equals(channel)) {
        channels.remove(entry.getKey());
        say(EncoderMain.STOP, Integer.toString(entry.getKey()));
      }
    }
  }

  /// Looks after the process; true when a new one was given all these channels.
  synchronized boolean restartIfDead(Collection<Channel> wanted) {
    if (process == null || process.isAlive() || System.nanoTime() - started < PAUSE_NANOS) {
      return false;
    }
    LOG.warn("the camera simulator's encoder has died and is started again");
    channels.clear();
    process = null;
    wanted.forEach(this::start);
    return true;
  }

  private void launch() {
    started = System.nanoTime();
    var builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home", "."), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.bytedeco.javacpp.cachedir=" + nativeFolder,
                "-Dorg.bytedeco.javacpp.nopointergc=true",
                "-Dorg.bytedeco.javacpp.maxphysicalbytes=0",
                EncoderMain.class.getName(),
                CLOCK_ZONE));
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path", ""));
    try {
      Process fresh = builder.start();
      process = fresh;
      Thread.ofPlatform().daemon().name("camera-units").start(() -> readUnits(fresh));
      Thread.ofPlatform().daemon().name("camera-log").start(() -> readLog(fresh));
    } catch (IOException e) {
      LOG.error("the camera simulator's encoder cannot be started", e);
    }
  }

  private void say(String... words) {
    if (process == null) {
      return;
    }
    try {
      OutputStream out = process.getOutputStream();
      out.write((String.join("\t", words) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      LOG.debug("the encoder is gone; it will be started again", e);
    }
  }

  private void readUnits(Process from) {
    try (var in = new DataInputStream(new BufferedInputStream(from.getInputStream(), 1 << 16))) {
      while (true) {
        int number = in.readInt();
        long tick = in.readLong();
        boolean key = in.readBoolean();
        byte[] bytes = in.readNBytes(in.readInt());
        Channel channel = channels.get(number);
        if (channel != null) {
          units.accept(channel, new AccessUnit(tick, key, bytes));
        }
      }
    } catch (IOException e) {
      LOG.debug("the encoder has closed its pipe", e);
    }
  }

  private static void readLog(Process from) {
    try (var lines = from.errorReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        LOG.info("camera simulator: {}", line);
      }
    } catch (IOException e) {
      LOG.debug("the encoder has closed its log", e);
    }
  }

  @Override
  public synchronized void close() {
    if (process == null) {
      return;
    }
    try {
      process.getOutputStream().close();
      if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    process = null;
  }
}
