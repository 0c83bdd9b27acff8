package org.onescreen.desktop.shell.placement;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the placement in a small file of the profile. A file that cannot be read is as good as
/// none: where a window stood is not worth a question.
///
/// Never on the FX thread.
public final class PlacementFile {
  private static final Logger LOG = LoggerFactory.getLogger(PlacementFile.class);

  private final Path file;

  public PlacementFile(Path file) {
    this.file = file;
  }

  public Optional<Placement> load() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
      Area area =
          new Area(
              number(values, "x"),
              number(values, "y"),
              number(values, "width"),
              number(values, "height"));
      return Optional.of(
          new Placement(area, Boolean.parseBoolean(values.getProperty("maximised"))));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the window's last place cannot be read from {}", file, e);
      return Optional.empty();
    }
  }

  /// Writes beside the file and renames, so that a crash leaves the old one or the new one.
  public void save(Placement placement) {
    Properties values = new Properties();
    values.setProperty("x", Double.toString(placement.area().x()));
    values.setProperty("y", Double.toString(placement.area().y()));
    values.setProperty("width", Double.toString(placement.area().width()));
    values.setProperty("height", Double.toString(placement.area().height()));
    values.setProperty("maximised", Boolean.toString(placement.maximised()));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("the window's place cannot be kept in {}", file, e);
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
