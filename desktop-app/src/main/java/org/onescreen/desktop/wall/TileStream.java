package org.onescreen.desktop.wall;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;

/// The stream of one tile. Another stream of the same camera is begun behind the present one and
/// takes its place with its first picture, so that a change of size or budget is never a black
/// tile.
///
/// FX thread only.
final class TileStream {
  private final VideoWorker worker;
  private @Nullable VideoTile present;
  private @Nullable VideoTile next;
  private boolean slow;

  TileStream(VideoWorker worker) {
    this.worker = worker;
  }

  /// Plays `address`; nothing happens where it does or is about to.
  void play(StreamAddress address, PictureSize size) {
    if (isOf(next, address) || (next == null && isOf(present, address))) {
      return;
    }
    drop(next);
    next = null;
    if (isOf(present, address)) {
      return;
    }
    VideoTile fresh = worker.open(address, size.width(), size.height());
    fresh.keysOnly(slow);
    if (present == null) {
      present = fresh;
    } else {
      next = fresh;
    }
  }

  /// Key pictures alone, or all.
  void slow(boolean only) {
    if (slow != only) {
      slow = only;
      if (present != null) {
        present.keysOnly(only);
      }
      if (next != null) {
        next.keysOnly(only);
      }
    }
  }

  void resize(PictureSize size) {
    if (present != null) {
      present.resize(size.width(), size.height());
    }
    if (next != null) {
      next.resize(size.width(), size.height());
    }
  }

  /// Gives the streams back.
  void stop() {
    drop(present);
    drop(next);
    present = null;
    next = null;
  }

  /// What is to be drawn; empty while nothing plays.
  Optional<VideoTile> now() {
    if (next != null && next.sequence() > 0) {
      drop(present);
      present = next;
      next = null;
    }
    return Optional.ofNullable(present);
  }

  private static void drop(@Nullable VideoTile tile) {
    if (tile != null) {
      tile.close();
    }
  }

  private static boolean isOf(@Nullable VideoTile tile, StreamAddress address) {
    return Objects.nonNull(tile) && tile.address().equals(address);
  }
}
