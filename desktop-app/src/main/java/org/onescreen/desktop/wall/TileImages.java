package org.onescreen.desktop.wall;

import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.onescreen.desktop.video.TileFrame;

/// The three buffers of a tile as JavaFX sees them: images over the memory that the worker writes,
/// so that no pixel is copied by us.
///
/// The bytes B, G, R, A are the integer ARGB of a little-endian machine, and integers are what the
/// software pipeline keeps: as bytes they would be converted one by one.
///
/// FX thread only.
final class TileImages {
  private static final int BYTES_PER_PIXEL = 4;

  private final TileFrame.Pixels pixels;
  private final Rectangle2D shown;
  private final List<PixelBuffer<IntBuffer>> buffers;
  private final List<Image> images;

  TileImages(TileFrame.Pixels pixels) {
    this.pixels = pixels;
    this.shown = new Rectangle2D(0, 0, pixels.width(), pixels.height());
    int lineOfPixels = pixels.stride() / BYTES_PER_PIXEL;
    this.buffers =
        pixels.buffers().stream()
            .map(
                b ->
                    new PixelBuffer<>(
                        lineOfPixels,
                        pixels.height(),
                        b.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer(),
                        PixelFormat.getIntArgbPreInstance()))
            .toList();
    this.images = buffers.stream().<Image>map(WritableImage::new).toList();
  }

  @SuppressWarnings("ReferenceEquality") // the same memory is meant, not the same contents
  boolean over(TileFrame.Pixels others) {
    return pixels == others;
  }

  /// The part of each line that is picture; the rest is padding.
  Rectangle2D viewport() {
    return shown;
  }

  /// The picture alone, in memory that no worker writes to. It is read by a view of its own: the
  /// image's own moves under the thread that draws.
  ///
  /// @param drawn one of these
  WritableImage copy(Image drawn) {
    PixelBuffer<IntBuffer> from = buffers.get(images.indexOf(drawn));
    WritableImage copy = new WritableImage(pixels.width(), pixels.height());
    copy.getPixelWriter()
        .setPixels(
            0,
            0,
            pixels.width(),
            pixels.height(),
            PixelFormat.getIntArgbPreInstance(),
            from.getBuffer().duplicate().clear(),
            from.getWidth());
    return copy;
  }

  /// The image of buffer `index`, told that its pixels are new.
  Image fresh(int index) {
    buffers.get(index).updateBuffer(b -> shown);
    return images.get(index);
  }
}
