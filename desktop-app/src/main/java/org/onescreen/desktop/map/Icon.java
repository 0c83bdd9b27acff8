package org.onescreen.desktop.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.onescreen.desktop.map.raster.Plate;

/// A small square picture as an address that holds it.
///
/// @param size in pixels
record Icon(String address, int size) {
  static Icon of(Plate plate) {
    BufferedImage image =
        new BufferedImage(plate.width(), plate.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    image.getRaster().setDataElements(0, 0, plate.width(), plate.height(), plate.pixels());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Icon(
        "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray()),
        plate.width());
  }
}
