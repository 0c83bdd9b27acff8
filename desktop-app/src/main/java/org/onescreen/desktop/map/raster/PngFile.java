package org.onescreen.desktop.map.raster;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a plate as PNG; it must be opaque.
public final class PngFile {
  private PngFile() {}

  public static void write(Plate plate, OutputStream out) throws IOException {
    org.onescreen.desktop.shell.PngFile.write(plate.width(), plate.height(), plate.pixels(), out);
  }
}
