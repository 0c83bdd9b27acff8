package org.onescreen.desktop.export;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.onescreen.desktop.document.view.Pixels;

/// A drawn page as a picture of the toolkit. Any thread.
public final class PageImage {
  private PageImage() {}

  public static Image of(Pixels drawn) {
    WritableImage image = new WritableImage(drawn.width(), drawn.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            drawn.width(),
            drawn.height(),
            PixelFormat.getIntArgbInstance(),
            drawn.argb(),
            0,
            drawn.width());
    return image;
  }
}
