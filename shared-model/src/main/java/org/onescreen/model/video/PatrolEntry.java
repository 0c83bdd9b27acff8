package org.onescreen.model.video;

import java.util.List;
import org.onescreen.model.region.DivisionCode;

/// What makes or changes a [PatrolPlan].
public record PatrolEntry(
    DivisionCode division, String name, List<PatrolStop> stops, boolean holdOnAlarm) {
  public PatrolEntry {
    stops = List.copyOf(stops);
  }
}
