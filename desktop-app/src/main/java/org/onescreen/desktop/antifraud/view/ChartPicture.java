package org.onescreen.desktop.antifraud.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.onescreen.desktop.shell.PngFile;

/// A chart as it stands on the screen, as a PNG file.
public final class ChartPicture {
  private ChartPicture() {}

  /// On the FX thread.
  public static byte[] of(ColumnChart chart) {
    WritableImage image = chart.snapshot(null, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PngFile.write(width, height, pixels, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
