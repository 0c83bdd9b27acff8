package org.onescreen.desktop.wall;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;

/// The stream of one tile. Another stream of the same camera is begun behind the present one and
/// takes its place with its first picture, so that a change of size or budget is never a black tile
/// and costs nothing of its last minute.
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
    if (present == null) {
      present = begun(worker.open(address, size.width(), size.height()));
    } else {
      next = begun(worker.openAfter(present, address, size.width(), size.height()));
    }
  }

  private VideoTile begun(VideoTile fresh) {
    fresh.keysOnly(slow);
    return fresh;
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
