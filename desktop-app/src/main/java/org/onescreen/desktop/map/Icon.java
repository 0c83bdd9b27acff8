package org.onescreen.desktop.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.raster.PngFile;

/// A small square picture as an address that holds it.
///
/// @param size in pixels
record Icon(String address, int size) {
  static Icon of(Plate plate) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PngFile.writeSeeThrough(plate, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Icon(
        "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray()),
        plate.width());
  }
}
