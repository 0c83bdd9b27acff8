package org.onescreen.desktop.video;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/// The newest whole frame of a tile, in shared memory: BGRA, premultiplied, opaque. It stays whole
/// until two more frames have come.
///
/// @param sequence changes with every frame
/// @param index which of the three buffers holds it
/// @param takenAt when it was decoded
/// @param sourceWidth width of the camera's own picture
/// @param sourceHeight height of the camera's own picture
/// @param pixels the buffers; the same object until the tile is resized, so that what wraps them
///   can be kept
public record TileFrame(
    long sequence, int index, Instant takenAt, int sourceWidth, int sourceHeight, Pixels pixels) {

  public ByteBuffer buffer() {
    return pixels.buffers().get(index);
  }

  /// Three buffers of one size.
  ///
  /// @param stride bytes from one line to the next, a multiple of 64: wrap `stride / 4` pixels and
  ///   show `width` of them
  public record Pixels(int width, int height, int stride, List<ByteBuffer> buffers) {}
}
