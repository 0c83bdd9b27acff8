package org.onescreen.desktop.centre.camera;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The simulated cameras of the embedded centre. A camera is encoded while somebody watches it,
/// once for all its viewers, in a child process, so that FFmpeg is never loaded where the centre
/// runs. Any thread.
public final class CameraStreams implements AutoCloseable {
  private static final long LINGER_NANOS = 2_000_000_000L;
  private static final long LOOK_MILLIS = 250;

  private final EncoderProcess encoders;
  private final Map<Channel, SharedStream> streams = new HashMap<>();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final ScheduledExecutorService keeper =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("camera-keeper").unstarted(work));
  private final Repeats repeats = new Repeats(keeper, this::play);
  private final Future<?> keeping;
  private boolean closed;

  /// Cameras whose encoder unpacks its native libraries into this folder and keeps them there.
  public CameraStreams(Path nativeFolder) {
    encoders = new EncoderProcess(nativeFolder, this::receive);
    keeping =
        keeper.scheduleWithFixedDelay(this::keep, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// From now on a camera does this wrong, to who watches it already too.
  public void fault(String code, Fault fault) {
    faults.put(code, fault);
  }

  /// From now on cameras do wrong what stands in a file, and nothing else.
  public void obey(FaultFile file) {
    var _ =
        keeper.scheduleWithFixedDelay(
            () -> file.changes().ifPresent(this::faults), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void faults(Map<String, Fault> told) {
    faults.keySet().retainAll(told.keySet());
    faults.putAll(told);
  }

  /// Starts to watch. The viewer must be closed.
  ///
  /// @throws RefusedException where the camera was told to refuse
  public synchronized Viewer open(CameraScene scene, Quality quality, Container container) {
    if (closed) {
      throw new IllegalStateException("the simulated cameras are switched off");
    }
    Fault fault = fault(scene);
    if (fault == Fault.REFUSE || fault == Fault.LOCK) {
      throw new RefusedException(scene.code(), fault == Fault.LOCK);
    }
    return new Viewer(
        watch(scene, quality),
        container.muxer(quality),
        container,
        () -> fault(scene),
        () -> watch(scene, Quality.SUB));
  }

  private Fault fault(CameraScene scene) {
    return faults.getOrDefault(scene.code(), faults.getOrDefault(FaultFile.ALL, Fault.NONE));
  }

  private boolean repeating(Channel channel) {
    return fault(channel.scene()) == Fault.REPEAT;
  }

  private synchronized Viewer.Watching watch(CameraScene scene, Quality quality) {
    var channel = new Channel(scene, quality);
    SharedStream stream = streams.get(channel);
    if (stream == null) {
      stream = new SharedStream();
      streams.put(channel, stream);
      encoders.start(channel);
    }
    return new Viewer.Watching(stream, stream.join());
  }

  /// How many encoders run.
  public synchronized int encoding() {
    return streams.size();
  }

  private synchronized void receive(Channel channel, AccessUnit unit) {
    SharedStream stream = streams.get(channel);
    if (stream == null) {
      return;
    }
    if (!repeating(channel) || repeats.take(channel, unit)) {
      stream.offer(unit);
    } else {
      encoders.stop(channel);
    }
  }

  private synchronized void play(Channel channel, AccessUnit unit) {
    SharedStream stream = streams.get(channel);
    if (stream != null) {
      stream.offer(unit);
    }
  }

  private synchronized void encodeAgain(Channel channel) {
    SharedStream stream = streams.get(channel);
    if (stream != null) {
      stream.restart();
      encoders.start(channel);
    }
  }

  private synchronized void keep() {
    for (Iterator<Map.Entry<Channel, SharedStream>> all = streams.entrySet().iterator();
        all.hasNext(); ) {
      var entry = all.next();
      if (entry.getValue().abandoned(LINGER_NANOS)) {
        encoders.stop(entry.getKey());
        repeats.end(entry.getKey());
        all.remove();
      }
    }
    repeats.endWell(this::repeating, this::encodeAgain);
    List<Channel> encoded = streams.keySet().stream().filter(c -> !repeats.plays(c)).toList();
    if (encoders.restartIfDead(encoded)) {
      streams.values().forEach(SharedStream::restart);
    }
  }

  /// Ends all viewers and the encoder process.
  @Override
  public void close() {
    keeping.cancel(false);
    keeper.shutdown();
    synchronized (this) {
      closed = true;
      streams.values().forEach(SharedStream::close);
      streams.clear();
    }
    encoders.close();
  }
}
