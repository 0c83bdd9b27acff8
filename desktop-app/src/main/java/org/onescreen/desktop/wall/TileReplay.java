package org.onescreen.desktop.wall;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.Exported;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;

/// What a tile plays in place of its stream: its recordings one after the other, and over again. FX
/// thread only.
final class TileReplay {
  private static final int FASTEST = 8;

  private @Nullable Films films;
  private @Nullable VideoTile playing;
  private int speed = 1;

  /// @param at which of them plays
  private record Films(List<Exported> all, int at, VideoWorker by, PictureSize size) {
    VideoTile open() {
      String address = all.get(at).file().toUri().toString();
      return by.open(StreamAddress.of(address), size.width(), size.height());
    }

    /// One alone is begun again by who plays it.
    Optional<Films> next() {
      return all.size() > 1
          ? Optional.of(new Films(all, (at + 1) % all.size(), by, size))
          : Optional.empty();
    }

    Films sized(PictureSize now) {
      return new Films(all, at, by, now);
    }
  }

  /// @param recordings at least one
  void play(List<Exported> recordings, VideoWorker by, PictureSize size) {
    end();
    speed = 1;
    begin(new Films(recordings, 0, by, size));
  }

  private void begin(Films now) {
    films = now;
    playing = now.open();
    playing.speed(speed);
  }

  Optional<VideoTile> now() {
    if (films != null && playing != null && isOver(playing)) {
      films.next().ifPresent(this::turnTo);
    }
    return Optional.ofNullable(playing);
  }

  private void turnTo(Films next) {
    end();
    begin(next);
  }

  /// A recording that came to its end is to its player a stream that broke off, and one that cannot
  /// be read one that is not there.
  private static boolean isOver(VideoTile tile) {
    return switch (tile.state().condition()) {
      case RECONNECTING, REFUSED, UNAUTHORISED, NO_SIGNAL -> true;
      case CONNECTING, LIVE, LATE -> false;
    };
  }

  /// Which recording plays; empty while none does.
  Optional<Exported> film() {
    return films == null ? Optional.empty() : Optional.of(films.all().get(films.at()));
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
    if (films != null && playing != null) {
      films = films.sized(size);
      playing.resize(size.width(), size.height());
    }
  }

  void end() {
    if (playing != null) {
      playing.close();
      playing = null;
      films = null;
    }
  }
}
