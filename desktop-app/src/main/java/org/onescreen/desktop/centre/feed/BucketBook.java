package org.onescreen.desktop.centre.feed;

import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.store.PriorityNumber;
import org.onescreen.model.region.DivisionCode;

/// Reads which division and class each bucket belongs to. Buckets are only ever added, so what was
/// read holds until their number changes.
///
/// Safe for use by many threads.
final class BucketBook {
  private volatile @Nullable Page newest;

  /// @param count how many buckets there are
  /// @param highest id of them; 0 where there is none
  private record Version(long count, int highest) {}

  private record Page(Version version, KnownBuckets buckets) {}

  /// The same object as before where nothing was added.
  KnownBuckets read(Handle handle) {
    Version version =
        handle
            .createQuery("SELECT count(*), coalesce(max(id), 0) FROM bucket")
            .map((row, _) -> new Version(row.getLong(1), row.getInt(2)))
            .one();
    Page before = newest;
    if (before != null && before.version().equals(version)) {
      return before.buckets();
    }
    Map<Integer, KnownBuckets.Place> places =
        handle
            .createQuery("SELECT id, division, priority FROM bucket")
            .map(
                (row, _) ->
                    Map.entry(
                        row.getInt(1),
                        new KnownBuckets.Place(
                            new DivisionCode(row.getString(2)),
                            PriorityNumber.read(row.getInt(3)))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    KnownBuckets buckets = new KnownBuckets(places);
    newest = new Page(version, buckets);
    return buckets;
  }
}
