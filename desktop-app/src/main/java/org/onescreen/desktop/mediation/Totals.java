package org.onescreen.desktop.mediation;

import java.util.Set;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;

/// What the committees have done: accepted, succeeded, performed (成功 of 受理, 履行 of 成功).
record Totals(long accepted, long succeeded, long performed) {
  /// States in which nobody has accepted the case.
  static final Set<DisputeState> NOT_ACCEPTED =
      Set.of(DisputeState.CLUE, DisputeState.APPLIED, DisputeState.REFUSED);

  Ratio success() {
    return Ratio.of(succeeded, accepted);
  }

  /// Cut, not rounded, as the published figure is: 4,455 of 4,483 is 99.37 %.
  Ratio performance() {
    return new Ratio(performed, succeeded, Rounding.TRUNCATE);
  }
}
