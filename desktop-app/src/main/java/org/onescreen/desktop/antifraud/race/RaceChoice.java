package org.onescreen.desktop.antifraud.race;

import java.time.Instant;
import java.util.Optional;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;

/// Which warnings are shown.
///
/// @param type of one fraud alone; all where empty
/// @param overdue only those whose limit is over
record RaceChoice(Optional<FraudType> type, boolean overdue) {
  static final RaceChoice ALL = new RaceChoice(Optional.empty(), false);

  Filter filter(Instant now) {
    Filter filter = type.map(one -> Filter.is(FraudWarning.TYPE, one)).orElse(Filter.all());
    return overdue ? filter.and(Filter.lessThan(FraudWarning.DUE, now)) : filter;
  }
}
