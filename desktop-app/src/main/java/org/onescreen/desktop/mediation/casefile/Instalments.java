package org.onescreen.desktop.mediation.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.mediation.Instalment;

/// Instalments as they are typed: one a line, a day and an amount in yuan.
final class Instalments {
  private Instalments() {}

  /// Empty where a line is no instalment. No text is none of them.
  static Optional<List<Instalment>> read(String text) {
    List<Instalment> all = new ArrayList<>();
    for (String line : text.strip().lines().filter(l -> !l.isBlank()).toList()) {
      String[] parts = line.strip().split("\\s+", 2);
      Optional<LocalDate> day = DayText.read(parts[0]);
      String amount = parts.length < 2 ? "" : parts[1].replaceAll("[元,，\\s]", "");
      if (day.isEmpty() || !amount.matches("\\d{1,12}")) {
        return Optional.empty();
      }
      all.add(new Instalment(day.get(), Long.parseLong(amount), null));
    }
    return Optional.of(all);
  }
}
