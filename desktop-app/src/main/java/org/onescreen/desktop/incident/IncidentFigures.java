package org.onescreen.desktop.incident;

import java.time.LocalDate;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.record.Kind;

/// The incidents of a day, and how many of those of the last thirty days were handled in time.
///
/// @param all of every day that the cache holds
/// @param onTime handled by the limit, of those that were handled at all
record IncidentFigures(long today, long all, Ratio onTime) {
  static final Set<Kind<?>> READS = Set.of(GridIncident.KIND);

  /// Days that the rate looks at, today among them.
  static final int PERIOD = 30;

  static IncidentFigures read(CacheReader reader, LocalDate today) {
    Filter period =
        Filter.atLeast(GridIncident.DAY, today.minusDays(PERIOD - 1L))
            .and(Filter.lessThan(GridIncident.DAY, today.plusDays(1)));
    long met = reader.count(GridIncident.KIND, period.and(Filter.is(GridIncident.ON_TIME, true)));
    long missed =
        reader.count(GridIncident.KIND, period.and(Filter.is(GridIncident.ON_TIME, false)));
    return new IncidentFigures(
        reader.count(GridIncident.KIND, Filter.is(GridIncident.DAY, today)),
        reader.count(GridIncident.KIND, Filter.all()),
        Ratio.of(met, met + missed));
  }
}
