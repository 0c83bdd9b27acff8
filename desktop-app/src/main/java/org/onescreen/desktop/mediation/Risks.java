package org.onescreen.desktop.mediation;

import java.util.Map;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;

/// The cases that are being mediated, and how many of them are red or yellow.
record Risks(long inMediation, long red, long yellow) {
  static Risks read(CacheReader reader) {
    Map<RiskColor, Long> colors =
        reader.countBy(
            Dispute.KIND,
            Grouping.by(Dispute.COLOR),
            // Whatever is being mediated is open, and of the open ones the cache keeps a short
            // list.
            Filter.is(Dispute.ACTIVE, true).and(Filter.is(Dispute.IN_MEDIATION, true)));
    return new Risks(
        colors.values().stream().mapToLong(Long::longValue).sum(),
        colors.getOrDefault(RiskColor.RED, 0L),
        colors.getOrDefault(RiskColor.YELLOW, 0L));
  }
}
