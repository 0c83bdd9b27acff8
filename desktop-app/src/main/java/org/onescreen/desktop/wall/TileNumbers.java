package org.onescreen.desktop.wall;

import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.wall.budget.Level;

/// What a tile's stream does in a second: read off its counters about twice a second. FX thread
/// only.
final class TileNumbers {
  private static final double NANOS = 1e9;
  private static final double BITS = 8.0 / 1_000;

  private @Nullable VideoTile of;
  private VideoTile.@Nullable Frames before;
  private long beforeAt;
  private Reading reading = Reading.NONE;

  /// A look at the counters.
  Reading look(VideoTile tile, long nanos) {
    VideoTile.Frames now = tile.frames();
    VideoTile.Frames last = before;
    if (tile != of || last == null || now.decoded() < last.decoded()) {
      of = tile;
      before = now;
      beforeAt = nanos;
      reading = Reading.NONE;
      return reading;
    }
    double seconds = (nanos - beforeAt) / NANOS;
    if (seconds >= 1) {
      reading =
          new Reading(
              (now.drawn() - last.drawn()) / seconds,
              (now.bytes() - last.bytes()) * BITS / seconds,
              now.delayMillis(),
              (now.dropped() - last.dropped()) / seconds);
      before = now;
      beforeAt = nanos;
    }
    return reading;
  }

  /// The newest reading.
  Reading reading() {
    return reading;
  }

  /// @param framesPerSecond that were drawn into the tile's memory
  /// @param delayMillis how much later than at its best the newest came
  /// @param dropsPerSecond frames that came too late to be drawn
  record Reading(
      double framesPerSecond, double kilobitsPerSecond, long delayMillis, double dropsPerSecond) {
    static final Reading NONE = new Reading(0, 0, 0, 0);

    String words(Level level, Texts texts) {
      return texts.get(
          "wall.numbers",
          texts.of("wall.level", level),
          framesPerSecond,
          kilobitsPerSecond,
          delayMillis,
          dropsPerSecond);
    }
  }
}
