package org.onescreen.model.video;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.region.DivisionCode;

/// What is written into the log of a patrol.
public record PatrolPage(DivisionCode division, UUID plan, String name, List<PatrolSight> sights) {
  public PatrolPage {
    sights = List.copyOf(sights);
  }
}
