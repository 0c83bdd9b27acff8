package org.onescreen.desktop.shell.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.onescreen.desktop.shell.PropertiesFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the appearance in a small file of the profile. A file that cannot be read is as good as
/// none, and said to be in the log: the look is one key away.
///
/// Never on the FX thread.
public final class AppearanceFile {
  private static final Logger LOG = LoggerFactory.getLogger(AppearanceFile.class);
  private static final String LOOK = "look";
  private static final String METRES = "seat-metres";
  private static final String INCHES = "screen-inches";

  private final PropertiesFile file;

  public AppearanceFile(Path file) {
    this.file = new PropertiesFile(file);
  }

  /// How it looked last.
  public Appearance load() {
    if (!file.exists()) {
      return Appearance.FIRST;
    }
    try {
      Properties values = file.read();
      return new Appearance(
          Look.valueOf(values.getProperty(LOOK, "")),
          new Seats(number(values, METRES), number(values, INCHES)));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the window's look cannot be read from {}", file.file(), e);
      return Appearance.FIRST;
    }
  }

  /// A crash leaves the old one or the new one.
  public void save(Appearance appearance) {
    Properties values = new Properties();
    values.setProperty(LOOK, appearance.look().name());
    values.setProperty(METRES, Double.toString(appearance.seats().metres()));
    values.setProperty(INCHES, Double.toString(appearance.seats().inches()));
    try {
      file.write(values);
    } catch (IOException e) {
      LOG.warn("the window's look cannot be kept in {}", file.file(), e);
    }
  }

  private static double number(Properties values, String key) {
    return Double.parseDouble(values.getProperty(key, "NaN"));
  }
}
