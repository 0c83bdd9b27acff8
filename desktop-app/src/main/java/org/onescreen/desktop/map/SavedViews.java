package org.onescreen.desktop.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.onescreen.desktop.shell.PropertiesFile;

/// The views that an operator has kept, in one small file: `name=lon,lat,zoom`. A line that cannot
/// be read is left out and goes with the next change. Off the FX thread.
///
/// @param file where; it need not exist yet
record SavedViews(Path file) {
  /// A place and how near.
  record View(double lon, double lat, double zoom) {
    private static final int PARTS = 3;

    static Optional<View> parse(String text) {
      String[] parts = text.split(",", -1);
      if (parts.length != PARTS) {
        return Optional.empty();
      }
      try {
        View view =
            new View(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]));
        boolean sound =
            Math.abs(view.lon) <= 180
                && Math.abs(view.lat) <= 90
                && view.zoom >= 0
                && view.zoom <= 30;
        return sound ? Optional.of(view) : Optional.empty();
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    }

    String text() {
      return lon + "," + lat + "," + zoom;
    }
  }

  /// All, by name. What cannot be read as a whole is set aside.
  Map<String, View> read() throws IOException {
    Map<String, View> views = new LinkedHashMap<>();
    PropertiesFile kept = new PropertiesFile(file);
    if (kept.exists()) {
      Properties lines;
      try {
        lines = kept.read();
      } catch (IllegalArgumentException | IOException e) {
        kept.setAside();
        throw new IOException("the kept views cannot be read and are set aside: " + file, e);
      }
      new TreeMap<>(lines)
          .forEach(
              (name, text) ->
                  View.parse(text.toString()).ifPresent(view -> views.put(name.toString(), view)));
    }
    return views;
  }

  /// Replaces what was kept, as a whole or not at all.
  void write(Map<String, View> views) throws IOException {
    Properties lines = new Properties();
    views.forEach((name, view) -> lines.setProperty(name, view.text()));
    new PropertiesFile(file).write(lines);
  }
}
