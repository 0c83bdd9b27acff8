package org.onescreen.desktop.shell.placement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.onescreen.desktop.shell.PropertiesFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the placement in a small file of the profile. A file that cannot be read is as good as
/// none: where a window stood is not worth a question.
///
/// Never on the FX thread.
public final class PlacementFile {
  private static final Logger LOG = LoggerFactory.getLogger(PlacementFile.class);

  private final PropertiesFile file;

  public PlacementFile(Path file) {
    this.file = new PropertiesFile(file);
  }

  public Optional<Placement> load() {
    if (!file.exists()) {
      return Optional.empty();
    }
    try {
      Properties values = file.read();
      Area area =
          new Area(
              number(values, "x"),
              number(values, "y"),
              number(values, "width"),
              number(values, "height"));
      return Optional.of(
          new Placement(area, Boolean.parseBoolean(values.getProperty("maximised"))));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the window's last place cannot be read from {}", file.file(), e);
      return Optional.empty();
    }
  }

  /// A crash leaves the old one or the new one.
  public void save(Placement placement) {
    Properties values = new Properties();
    values.setProperty("x", Double.toString(placement.area().x()));
    values.setProperty("y", Double.toString(placement.area().y()));
    values.setProperty("width", Double.toString(placement.area().width()));
    values.setProperty("height", Double.toString(placement.area().height()));
    values.setProperty("maximised", Boolean.toString(placement.maximised()));
    try {
      file.write(values);
    } catch (IOException e) {
      LOG.warn("the window's place cannot be kept in {}", file.file(), e);
    }
  }

  private static double number(Properties values, String key) {
    String value = values.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    double number = Double.parseDouble(value);
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(key + " is " + value);
    }
    return number;
  }
}
