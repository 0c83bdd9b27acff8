package org.onescreen.desktop.geofile;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads a file, whichever of the three formats it is.
public final class GeoFile {
  private GeoFile() {}

  /// All of it, or nothing. May take seconds; not on the thread that draws.
  public static List<Feature> read(Path file) throws GeoFileException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (Files.size(file) > Budget.MOST_BYTES) {
        throw new GeoFileException(GeoFault.TOO_LARGE);
      }
      List<Feature> features = read(file, name.substring(name.lastIndexOf('.') + 1));
      if (features.isEmpty()) {
        throw new GeoFileException(GeoFault.EMPTY);
      }
      return features;
    } catch (EOFException e) {
      throw new GeoFileException(GeoFault.TRUNCATED, e);
    } catch (IOException e) {
      throw new GeoFileException(GeoFault.NOT_READABLE, e);
    }
  }

  private static List<Feature> read(Path file, String ending) throws IOException, GeoFileException {
    return switch (ending) {
      case "geojson", "json" -> {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
          yield new GeoJsonReader().read(in);
        }
      }
      case "kml" -> {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
          yield new KmlReader().read(in);
        }
      }
      case "shp" -> new ShapeReader().read(file);
      default -> throw new GeoFileException(GeoFault.UNKNOWN_FORMAT);
    };
  }
}
