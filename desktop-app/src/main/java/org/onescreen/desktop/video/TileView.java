package org.onescreen.desktop.video;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.frame.TileArea;
import org.onescreen.desktop.video.stream.Condition;

/// What a tile reads from: the area that the worker draws into, and the one before it until the new
/// one has a frame.
///
/// @param drawn the area of the present size; null until it has been made
/// @param before the area of the size before; null if there is none
record TileView(@Nullable Shown drawn, @Nullable Shown before) {
  static final TileView NONE = new TileView(null, null);
  private static final Header CONNECTING = new Header(Condition.CONNECTING, 0, 0, 0, 0, 0, 0, 0);

  /// The same tile with a new area.
  TileView then(TileArea area) {
    Shown shown = shown();
    return new TileView(Shown.of(area), shown);
  }

  long sequence() {
    Shown shown = shown();
    return shown == null ? 0 : shown.area.sequence();
  }

  Optional<TileFrame> frame() {
    Shown shown = shown();
    return shown == null ? Optional.empty() : Optional.of(shown.frame());
  }

  /// The newest word about the stream: that of the new area once the worker writes there, else that
  /// of the old one.
  Header header() {
    if (drawn == null) {
      return CONNECTING;
    }
    TileArea newest = before == null || drawn.area.isAttached() ? drawn.area : before.area;
    return new Header(
        newest.condition(),
        newest.attempt(),
        newest.retryAt(),
        newest.lastFrameAt(),
        newest.decoded(),
        newest.dropped(),
        newest.bytes(),
        newest.delayMillis());
  }

  /// Whether this area may still be looked at.
  boolean uses(TileArea area) {
    Shown shown = shown();
    return (drawn != null && drawn.area == area) || (shown != null && shown.area == area);
  }

  /// Writes a condition where no worker lives to do so.
  void condition(Condition condition, int attempt, long retryAt) {
    if (drawn != null) {
      drawn.area.condition(condition, attempt, retryAt);
    }
    if (before != null) {
      before.area.condition(condition, attempt, retryAt);
    }
  }

  private @Nullable Shown shown() {
    if (drawn != null && drawn.area.hasFrame()) {
      return drawn;
    }
    return before != null && before.area.hasFrame() ? before : null;
  }

  record Header(
      Condition condition,
      int attempt,
      long retryAt,
      long lastFrameAt,
      long decoded,
      long dropped,
      long bytes,
      long delayMillis) {}

  /// An area with the buffers as the wall sees them.
  record Shown(TileArea area, TileFrame.Pixels pixels) {
    static Shown of(TileArea area) {
      FrameLayout layout = area.layout();
      return new Shown(
          area,
          new TileFrame.Pixels(layout.width(), layout.height(), layout.stride(), area.buffers()));
    }

    TileFrame frame() {
      long sequence = area.sequence();
      int index = (int) (sequence % pixels.buffers().size());
      return new TileFrame(
          sequence,
          index,
          Instant.ofEpochMilli(area.frameAt(sequence)),
          area.sourceWidth(),
          area.sourceHeight(),
          pixels);
    }
  }
}
