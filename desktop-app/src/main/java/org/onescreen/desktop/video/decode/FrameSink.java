package org.onescreen.desktop.video.decode;

import java.util.Optional;
import org.onescreen.desktop.video.frame.TileArea;

/// Where a decoder draws. All methods are called on the decoder's one drawing thread, except
/// [#wanted()].
public interface FrameSink {
  /// False as soon as the decoder has to come home; any thread.
  boolean wanted();

  /// The area for the next frame; a tile that was resized gets another one.
  TileArea begin();

  /// The frame that was drawn into [TileArea#next()] of the last [#begin()] is whole.
  void publish(int sourceWidth, int sourceHeight);

  /// Whether only key pictures are wanted, about one a second: the machine is short. Any thread.
  default boolean keysOnly() {
    return false;
  }

  /// Where the stream is kept for a while, if it is.
  default Optional<PacketRing> ring() {
    return Optional.empty();
  }

  /// How fast a recording is played, in parts of its own speed. Any thread.
  default double speed() {
    return 1;
  }

  /// A piece of the stream came, in the order of the stream.
  ///
  /// @param delayMillis how much later than at its best, by the stream's own clock
  default void received(int bytes, long delayMillis) {}

  /// A frame was decoded but was already old and is not drawn.
  void dropped();
}
