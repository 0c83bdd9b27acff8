package org.onescreen.desktop.work;

import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.model.geo.Position;

/// A record in full; what is personal in it is masked already.
///
/// @param sign how an operator's step on it stands; empty where the centre has confirmed all
/// @param place where it is on the map; empty where it has no place
public record WorkDetail(
    String title, Optional<Sign> sign, Offer offer, List<Field> fields, Optional<Position> place) {
  /// A name beside a value.
  public record Field(String name, String value) {}

  public WorkDetail {
    fields = List.copyOf(fields);
  }

  /// Details may tell of people, and never reach a log.
  @Override
  public String toString() {
    return "WorkDetail[" + offer.record() + "]";
  }
}
