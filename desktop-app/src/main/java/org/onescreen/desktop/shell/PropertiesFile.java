package org.onescreen.desktop.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// A small file of names and values in the profile. Never on the FX thread.
///
/// @param file it need not exist yet
public record PropertiesFile(Path file) {
  public boolean exists() {
    return Files.exists(file);
  }

  /// @throws IllegalArgumentException where it is garbled
  public Properties read() throws IOException {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    }
    return values;
  }

  /// Puts what cannot be read beside its place, so that the next writing does not destroy it.
  public void setAside() throws IOException {
    Files.move(
        file,
        file.resolveSibling(file.getFileName() + ".unreadable"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /// Writes beside the file and renames, so that a crash leaves the old one or the new one.
  public void write(Properties values) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer writer = Files.newBufferedWriter(fresh)) {
      values.store(writer, null);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
