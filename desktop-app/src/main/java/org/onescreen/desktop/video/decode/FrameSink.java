package org.onescreen.desktop.video.decode;

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

  /// A frame was decoded but was already old and is not drawn.
  void dropped();
}
