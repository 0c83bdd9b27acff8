package org.onescreen.desktop.work;

import java.util.List;
import java.util.UUID;

/// The steps that a record offers in the state in which it is.
public record Offer(UUID record, Enum<?> state, List<Step> steps) {
  public Offer {
    steps = List.copyOf(steps);
  }

  boolean sameRecord(Offer other) {
    return record.equals(other.record);
  }

  boolean sameMoment(Offer other) {
    return sameRecord(other) && state.equals(other.state);
  }
}
