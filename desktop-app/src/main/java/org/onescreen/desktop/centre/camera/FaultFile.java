package org.onescreen.desktop.centre.camera;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What simulated cameras are told to do wrong, in a file beside the centre's data: lines of a
/// camera's code and a [Fault], such as `99010110001320000001=STALL`, or `*=REPEAT`. A file that
/// cannot be read, or a word that is none, is no fault.
///
/// One thread.
public final class FaultFile {
  /// Its name in the centre's folder.
  public static final String NAME = "camera-faults.properties";

  /// Stands for all cameras that the file does not name.
  public static final String ALL = "*";

  private static final Logger LOG = LoggerFactory.getLogger(FaultFile.class);

  private final Path file;
  private String read = "";

  public FaultFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /// What stands in it; empty where that is what it was at the last look.
  Optional<Map<String, Fault>> changes() {
    Map<String, Fault> faults = new HashMap<>();
    Properties lines = lines();
    for (String code : lines.stringPropertyNames()) {
      fault(lines.getProperty(code)).ifPresent(fault -> faults.put(code, fault));
    }
    String now = faults.toString();
    if (now.equals(read)) {
      return Optional.empty();
    }
    read = now;
    return Optional.of(Map.copyOf(faults));
  }

  private Properties lines() {
    Properties lines = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        lines.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("the faults of the simulated cameras cannot be read", e);
        lines.clear();
      }
    }
    return lines;
  }

  private static Optional<Fault> fault(String word) {
    try {
      return Optional.of(Fault.valueOf(word.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      LOG.warn("no simulated camera can do this wrong: {}", word);
      return Optional.empty();
    }
  }
}
