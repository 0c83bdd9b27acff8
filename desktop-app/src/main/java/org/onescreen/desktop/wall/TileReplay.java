package org.onescreen.desktop.wall;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;

/// A recording that a tile plays in place of its stream. FX thread only.
final class TileReplay {
  private static final int FASTEST = 8;

  private @Nullable VideoTile playing;
  private int speed = 1;

  void play(StreamAddress recording, VideoWorker by, PictureSize size) {
    end();
    speed = 1;
    playing = by.open(recording, size.width(), size.height());
  }

  Optional<VideoTile> now() {
    return Optional.ofNullable(playing);
  }

  /// How many times as fast as it happened.
  int speed() {
    return speed;
  }

  /// Twice as fast, up to eight times; then as it was again.
  void faster() {
    if (playing != null) {
      speed = speed >= FASTEST ? 1 : speed * 2;
      playing.speed(speed);
    }
  }

  void resize(PictureSize size) {
    if (playing != null) {
      playing.resize(size.width(), size.height());
    }
  }

  void end() {
    if (playing != null) {
      playing.close();
      playing = null;
    }
  }
}
