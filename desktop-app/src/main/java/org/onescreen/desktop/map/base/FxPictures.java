package org.onescreen.desktop.map.base;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.onescreen.desktop.tiles.PictureReader;
import org.onescreen.desktop.tiles.TileImage;

/// Decodes PNG and JPEG with the toolkit, which does so on any thread.
public final class FxPictures implements PictureReader {
  @Override
  public Optional<TileImage> read(byte[] bytes, Instant at) {
    Image image = new Image(new ByteArrayInputStream(bytes));
    if (image.isError() || image.getPixelReader() == null) {
      return Optional.empty();
    }
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    return Optional.of(new TileImage(width, height, pixels, at));
  }
}
