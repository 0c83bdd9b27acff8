package org.onescreen.model.board;

import java.util.List;
import org.onescreen.model.region.DivisionCode;

/// The limits of a board as they are to be.
///
/// @param division whose board; not changed where the limits are there already
public record LimitsEntry(DivisionCode division, boolean hard, List<WorkLimit> limits) {
  public LimitsEntry {
    limits = List.copyOf(limits);
  }
}
