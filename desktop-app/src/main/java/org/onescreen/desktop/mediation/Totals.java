package org.onescreen.desktop.mediation;

import java.util.List;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;

/// What the committees have done: accepted, succeeded, performed (成功 of 受理, 履行 of 成功).
record Totals(long accepted, long succeeded, long performed) {
  private static final Filter ACCEPTED =
      Filter.not(
          Filter.oneOf(
              Dispute.STATE,
              List.of(DisputeState.CLUE, DisputeState.APPLIED, DisputeState.REFUSED)));

  static Totals read(CacheReader reader) {
    return new Totals(
        reader.count(Dispute.KIND, ACCEPTED),
        reader.count(Dispute.KIND, Filter.is(Dispute.SUCCEEDED, true)),
        reader.count(Dispute.KIND, Filter.is(Dispute.PERFORMED, true)));
  }

  Ratio success() {
    return Ratio.of(succeeded, accepted);
  }

  /// Cut, not rounded, as the published figure is: 4,455 of 4,483 is 99.37 %.
  Ratio performance() {
    return new Ratio(performed, succeeded, Rounding.TRUNCATE);
  }
}
