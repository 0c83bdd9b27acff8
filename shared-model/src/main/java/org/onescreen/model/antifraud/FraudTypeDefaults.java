package org.onescreen.model.antifraud;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.onescreen.model.region.DivisionCode;

/// The dictionary of frauds as a centre begins with it: the ten of the Ministry of Public
/// Security's list of June 2024, and what else is common (domain, 2.10). The texts are data of the
/// centre, in its language, and may be changed there.
public final class FraudTypeDefaults {
  private static final String FILE = "fraud-types.txt";
  private static final int PARTS = 5;

  private FraudTypeDefaults() {}

  /// @param division whose dictionary it is to be
  /// @param ids one for each entry
  public static List<FraudTypeEntry> all(DivisionCode division, Supplier<UUID> ids) {
    List<FraudTypeEntry> entries = new ArrayList<>();
    for (String line : lines()) {
      String[] parts = line.split("\\|", PARTS);
      FraudType group = FraudType.valueOf(parts[1]);
      entries.add(
          new FraudTypeEntry(
              ids.get(),
              division,
              parts[0],
              group,
              entries.size() + 1,
              parts[2],
              group != FraudType.OTHER,
              parts[3],
              parts[4],
              true));
    }
    return entries;
  }

  private static List<String> lines() {
    InputStream file = FraudTypeDefaults.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new IllegalStateException("the dictionary of frauds is missing from the program");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
