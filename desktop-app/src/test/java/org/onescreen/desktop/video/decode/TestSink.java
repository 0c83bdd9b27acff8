package org.onescreen.desktop.video.decode;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.onescreen.desktop.centre.camera.TimeBar;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.frame.TileArea;

/// A tile for decoder tests: keeps the newest frame readable and counts.
final class TestSink implements FrameSink {
  private volatile TileArea area;
  private volatile boolean wanted = true;
  private volatile int published;
  private volatile long holdUp;
  private final PacketRing ring;

  TestSink(TileArea area) {
    this(area, new PacketRing());
  }

  TestSink(TileArea area, PacketRing ring) {
    this.area = area;
    this.ring = ring;
  }

  void stop() {
    wanted = false;
  }

  void resize(TileArea larger) {
    published = 0;
    area = larger;
  }

  /// Keeps the decoder waiting this long at its next frame.
  void holdUp(long millis) {
    holdUp = millis;
  }

  int published() {
    return published;
  }

  TileArea area() {
    return area;
  }

  OptionalLong tick() {
    FrameLayout layout = area.layout();
    return TimeBar.read(
        newest(), layout.width(), layout.height(), layout.stride(), System.currentTimeMillis());
  }

  ByteBuffer newest() {
    return area.buffers().get((int) (area.sequence() % 3));
  }

  @Override
  public Optional<PacketRing> ring() {
    return Optional.of(ring);
  }

  @Override
  public boolean wanted() {
    return wanted;
  }

  @Override
  public TileArea begin() {
    long millis = holdUp;
    if (millis > 0) {
      holdUp = 0;
      LockSupport.parkNanos(millis * 1_000_000);
    }
    return area;
  }

  @Override
  public synchronized void publish(int sourceWidth, int sourceHeight) {
    area.publish(System.currentTimeMillis(), sourceWidth, sourceHeight);
    published++;
  }

  @Override
  public void dropped() {}
}
