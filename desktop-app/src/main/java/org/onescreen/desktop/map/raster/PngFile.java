package org.onescreen.desktop.map.raster;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a plate as PNG.
public final class PngFile {
  private PngFile() {}

  /// An opaque one.
  public static void write(Plate plate, OutputStream out) throws IOException {
    org.onescreen.desktop.shell.PngFile.write(plate.width(), plate.height(), plate.pixels(), out);
  }

  /// One that may be seen through.
  public static void writeSeeThrough(Plate plate, OutputStream out) throws IOException {
    org.onescreen.desktop.shell.PngFile.writeSeeThrough(
        plate.width(), plate.height(), plate.pixels(), out);
  }
}
