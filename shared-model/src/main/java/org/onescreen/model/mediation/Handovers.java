package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Rule.Circumstances;

/// What goes with a case that changes hands: the form that it is sent with, and the receipt.
final class Handovers {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int DIGITS = 6;

  private Handovers() {}

  static Handover up(Dispute dispute, Ladder ladder, LocalDate on, @Nullable String reason) {
    List<Rung> rungs = ladder.rungs();
    int here = ladder.at(dispute);
    return new Handover(
        Handover.Way.UP,
        null,
        rungs.get(here).name(),
        rungs.get(Math.min(here + 1, rungs.size() - 1)).name(),
        on,
        null,
        null,
        reason == null ? "" : reason);
  }

  /// Of the record's id and the day: the same on desk and server.
  static String receipt(Circumstances circumstances) {
    String id = circumstances.record().toString().replace("-", "");
    return "HZ"
        + circumstances.day().format(DAY)
        + "-"
        + id.substring(id.length() - DIGITS).toUpperCase(java.util.Locale.ROOT);
  }
}
