package org.onescreen.desktop.sync;

import java.util.Set;
import org.onescreen.desktop.cache.SyncState;

/// A page that came whole.
///
/// @param at where the cache stands once it has committed the page
/// @param head the centre's newest sequence number when it read the page
/// @param upToDate true where nothing was left of what was asked for
/// @param tookNanos from the question to the end line
/// @param strangers buckets of rows that were refused as none of the operator's
record PageReport(
    SyncState at, long head, boolean upToDate, long tookNanos, Set<Integer> strangers) {
  PageReport {
    strangers = Set.copyOf(strangers);
  }
}
