package org.onescreen.desktop.wall;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/// The one timer of a wall: it draws what is new in every second pulse, which is thirty times a
/// second and so misses no frame of a camera's twenty-five, and lets the window rest in between;
/// four times a second it tells each tile to say how it stands, and has the wall tended.
final class WallClock extends AnimationTimer {
  private static final long CAPTIONS_EVERY_NANOS = 250_000_000;

  private final Supplier<List<CameraTile>> tiles;
  private final Runnable tend;
  private final InstantSource time;
  private final ZoneId zone;
  private boolean rest;
  private long toldAt;

  /// @param tend is called with each telling
  WallClock(Supplier<List<CameraTile>> tiles, Runnable tend, InstantSource time, ZoneId zone) {
    this.tiles = tiles;
    this.tend = tend;
    this.time = time;
    this.zone = zone;
  }

  @Override
  public void handle(long now) {
    rest = !rest;
    if (rest) {
      return;
    }
    boolean tell = now - toldAt >= CAPTIONS_EVERY_NANOS;
    Instant instant = time.instant();
    for (CameraTile tile : tiles.get()) {
      tile.draw();
      if (tell) {
        tile.tell(instant, zone);
      }
    }
    if (tell) {
      toldAt = now;
      tend.run();
    }
  }
}
