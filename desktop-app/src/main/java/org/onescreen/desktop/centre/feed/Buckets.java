package org.onescreen.desktop.centre.feed;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.onescreen.desktop.centre.store.PriorityNumber;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.HashSums;

/// The buckets of the store.
final class Buckets {
  private Buckets() {}

  static List<BucketInfo> all(Handle handle) {
    return handle
        .createQuery(
            "SELECT b.id, b.division, b.priority, coalesce(s.rows, 0), coalesce(s.bytes, 0),"
                + " coalesce(s.low, 0), coalesce(s.high, 0)"
                + " FROM bucket b LEFT JOIN bucket_stat s ON s.bucket = b.id"
                + " ORDER BY b.priority, b.division")
        .map(
            (row, _) ->
                new BucketInfo(
                    row.getInt(1),
                    new DivisionCode(row.getString(2)),
                    PriorityNumber.read(row.getInt(3)),
                    row.getLong(4),
                    row.getLong(5),
                    new HashSums(row.getLong(4), row.getLong(6), row.getLong(7))))
        .list();
  }
}
