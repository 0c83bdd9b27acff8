package org.onescreen.desktop.desk.device;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.video.control.LiveSource;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.StreamQuality;
import org.onescreen.model.camera.Camera;

/// Where the devices that this desk reaches by itself have their live pictures: asked in the
/// background and kept, and let go when nobody has asked for a while. Any thread; nothing waits.
final class DeviceStreams implements AutoCloseable {
  private static final long LOOK_SECONDS = 1;

  private final DeviceBook book;
  private final LongSupplier nanos;
  private final Map<Key, DeviceStream> streams = new ConcurrentHashMap<>();
  private final List<Runnable> observers = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("device-streams").unstarted(work));

  private record Key(String camera, LiveSource.Stream stream) {}

  /// @param nanos what its clock says, of which only differences count
  DeviceStreams(DeviceBook book, LongSupplier nanos) {
    this.book = book;
    this.nanos = nanos;
    book.whenRead(this::changed);
  }

  /// Looks from now on, again and again, what nobody plays any more.
  void start() {
    var _ = timer.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /// What is known of a camera's picture; it is asked for where that is due.
  Told of(Camera camera, StreamQuality quality) {
    if (!book.isRead()) {
      return new Told.Asking();
    }
    Optional<LiveSource> source = book.live(camera);
    if (source.isEmpty()) {
      return new Told.Nowhere();
    }
    DeviceStream stream = stream(camera, source.get(), quality);
    long now = nanos.getAsLong();
    Told told = stream.told(now);
    if (stream.begin(now)) {
      background(
          () -> {
            if (stream.ask()) {
              changed();
            }
          });
    }
    return told;
  }

  private DeviceStream stream(Camera camera, LiveSource source, StreamQuality quality) {
    LiveSource.Stream wanted =
        switch (quality) {
          case MAIN -> LiveSource.Stream.MAIN;
          case SUB -> LiveSource.Stream.SUB;
        };
    String code = camera.code().code();
    return streams.computeIfAbsent(
        new Key(code, source.offered(wanted)), key -> new DeviceStream(code, source, key.stream()));
  }

  /// A tile could not play an address of a camera.
  void failed(Camera camera, StreamAddress address) {
    for (LiveSource.Stream each : LiveSource.Stream.values()) {
      DeviceStream stream = streams.get(new Key(camera.code().code(), each));
      if (stream != null) {
        stream.doubt(address);
      }
    }
  }

  /// Calls `changed`, on any thread, whenever something else is known.
  Pin onChange(Runnable changed) {
    observers.add(changed);
    return () -> observers.remove(changed);
  }

  private void changed() {
    observers.forEach(Runnable::run);
  }

  /// Lets go what nobody plays any more.
  void look() {
    long now = nanos.getAsLong();
    streams.values().stream()
        .filter(stream -> stream.isIdle(now))
        .forEach(stream -> background(() -> stream.letGo(now)));
  }

  private static void background(Runnable work) {
    Thread.ofVirtual().name("device-stream").start(work);
  }

  /// Lets everything go, as far as the program lives on; a gateway ends a stream without viewers by
  /// itself too, a little later.
  @Override
  public void close() {
    timer.shutdownNow();
    observers.clear();
    background(
        () -> {
          streams.values().forEach(DeviceStream::end);
          book.close();
        });
  }
}
