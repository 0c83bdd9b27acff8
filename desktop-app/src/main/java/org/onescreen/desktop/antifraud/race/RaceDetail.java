package org.onescreen.desktop.antifraud.race;

import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.WorkDetail;
import org.onescreen.model.geo.Position;

/// A warning in full, as far as whoever asks may see it.
///
/// @param fields names beside values, in the order in which they are read
/// @param script what to say on the telephone; empty where nobody is to call
record RaceDetail(
    String title,
    Optional<Sign> sign,
    Offer offer,
    List<WorkDetail.Field> fields,
    String script,
    Optional<Position> place) {
  RaceDetail {
    fields = List.copyOf(fields);
  }

  /// It tells of people, and never reaches a log.
  @Override
  public String toString() {
    return "RaceDetail[" + offer.record() + "]";
  }
}
