package org.onescreen.desktop.video.worker;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.decode.FrameSink;
import org.onescreen.desktop.video.decode.PacketRing;
import org.onescreen.desktop.video.frame.TileArea;
import org.onescreen.desktop.video.stream.Condition;

/// Draws into the tile's area, and moves to a new one between two frames when the tile was resized.
final class TileSink implements FrameSink {
  private final AtomicReference<@Nullable TileArea> next = new AtomicReference<>();
  private final LongConsumer freed;
  private volatile TileArea area;
  private volatile boolean wanted = true;
  private volatile boolean live;
  private volatile boolean keysOnly;
  private volatile double speed = 1;
  private final PacketRing ring;

  /// @param ring its own, or its share of one
  TileSink(TileArea area, PacketRing ring, LongConsumer freed) {
    this.area = area;
    this.ring = ring;
    this.freed = freed;
    area.attach();
  }

  void resize(TileArea larger) {
    TileArea never = next.getAndSet(larger);
    if (never != null) {
      freed.accept(never.offset());
    }
  }

  void stop() {
    wanted = false;
  }

  /// Asks for key pictures alone, or for all.
  void keysOnly(boolean only) {
    keysOnly = only;
  }

  /// Plays a recording so many times as fast.
  void speed(double times) {
    speed = times;
  }

  @Override
  public double speed() {
    return speed;
  }

  /// What it has kept of its stream, and of the one whose place it took.
  PacketRing kept() {
    return ring;
  }

  @Override
  public Optional<PacketRing> ring() {
    return Optional.of(ring);
  }

  @Override
  public boolean keysOnly() {
    return keysOnly;
  }

  @Override
  public void received(int bytes, long delayMillis) {
    area.received(bytes, delayMillis);
  }

  @Override
  public boolean wanted() {
    return wanted;
  }

  @Override
  public TileArea begin() {
    TileArea fresh = next.getAndSet(null);
    if (fresh == null) {
      return area;
    }
    TileArea old = area;
    fresh.initialise(Math.max(old.sequence(), fresh.sequence()));
    fresh.inherit(old);
    fresh.attach();
    area = fresh;
    freed.accept(old.offset());
    return fresh;
  }

  @Override
  public void publish(int sourceWidth, int sourceHeight) {
    TileArea current = area;
    current.count(1, 0);
    current.publish(System.currentTimeMillis(), sourceWidth, sourceHeight);
    if (!live) {
      live = true;
      current.condition(Condition.LIVE, 0, 0);
    }
  }

  @Override
  public void dropped() {
    area.count(1, 1);
  }

  /// Whether a frame came since the last call of [#condition].
  boolean live() {
    return live;
  }

  void condition(Condition condition, int attempt, long retryAt) {
    live = false;
    begin().condition(condition, attempt, retryAt);
  }

  boolean everLive() {
    return area.lastFrameAt() > 0;
  }

  /// Lets go of every area, when no decoder draws any more.
  void release() {
    begin();
    ring.close();
    freed.accept(area.offset());
  }
}
