package org.onescreen.desktop.desk;

import java.util.Set;
import java.util.function.LongConsumer;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.record.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many alarms nobody has answered, as a number that lives.
final class OpenAlarmCount {
  private static final Logger LOG = LoggerFactory.getLogger(OpenAlarmCount.class);
  private static final Set<Kind<?>> READS = Set.of(Alarm.KIND);

  private OpenAlarmCount() {}

  /// @param told on a thread of the cache
  static Pin watch(LiveQueries cache, LongConsumer told) {
    return cache.live(
        READS,
        reader -> reader.count(Alarm.KIND, Filter.is(Alarm.OPEN, true)),
        told::accept,
        failure -> LOG.warn("alarms cannot be counted", failure));
  }
}
