package org.onescreen.desktop.centre.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onescreen.model.wire.DigestPart;
import org.onescreen.model.wire.DigestReply;
import org.onescreen.model.wire.HashSums;

/// The sums and the rows that a desk compares with its own. The sums of whole buckets are kept by
/// the sequencer; those of their parts are computed here when somebody asks, which is seldom: kept,
/// they would cost every change another row to write.
final class Digests {
  /// About a megabyte of JSON.
  private static final int MOST_ROWS = 10_000;

  private static final String SUMS =
      """
      SELECT bucket, kind, get_byte(uuid_send(row_id), 15), count(*),
        sum(hash & 4294967295)::bigint, sum((hash >> 32) & 4294967295)::bigint
      FROM sync_feed WHERE bucket = ANY (:buckets) AND op = 'P'
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      """;

  private static final String ROWS =
      """
      SELECT row_id, ver, hash FROM sync_feed
      WHERE bucket = :bucket AND kind = :kind AND op = 'P' AND get_byte(uuid_send(row_id), 15) = :part
      ORDER BY row_id
      """;

  private final Handle handle;

  Digests(Handle handle) {
    this.handle = handle;
  }

  List<DigestReply.Sums> sums(List<Integer> buckets) {
    return handle
        .createQuery(SUMS)
        .bindArray("buckets", Integer.class, buckets)
        .map(
            (row, _) ->
                new DigestReply.Sums(
                    new DigestPart(row.getInt(1), row.getInt(2), row.getInt(3)),
                    new HashSums(row.getLong(4), row.getLong(5), row.getLong(6))))
        .list();
  }

  /// The rows of whole parts until there are many.
  Found rows(List<DigestPart> parts) {
    List<DigestReply.Stamp> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (rows.size() >= MOST_ROWS) {
        return new Found(rows, parts.subList(i, parts.size()));
      }
      rows.addAll(rows(parts.get(i)));
    }
    return new Found(rows, List.of());
  }

  /// @param left the parts that found no room
  record Found(List<DigestReply.Stamp> rows, List<DigestPart> left) {}

  private List<DigestReply.Stamp> rows(DigestPart part) {
    return handle
        .createQuery(ROWS)
        .bind("bucket", part.bucket())
        .bind("kind", part.kind())
        .bind("part", part.part())
        .map(
            (row, _) ->
                new DigestReply.Stamp(
                    part.bucket(),
                    part.kind(),
                    row.getObject(1, UUID.class),
                    row.getLong(2),
                    row.getLong(3)))
        .list();
  }
}
