package org.onescreen.desktop.centre.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fills an empty store: records by COPY, then the feed in one pass, in the order of the priority
/// classes, so that a desk's first sync brings first what must be answered first. The table is
/// locked against other writers until the transaction ends.
final class FirstLoad {
  private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);
  private static final int REPORT_EVERY = 50_000;

  private static final List<Kind<?>> BY_PRIORITY =
      Catalogue.KINDS.stream()
          .sorted(Comparator.<Kind<?>, Priority>comparing(Kind::priority))
          .toList();

  private static final String FEED =
      """
      INSERT INTO sync_feed (bucket, kind, row_id, seq, op, ver, hash, bytes, body)
      SELECT bucket, kind, id, :head + row_number() OVER (), 'P', ver,
        row_hash(id, ver, body), octet_length(body), body
      FROM (SELECT bucket, kind, id, ver, body::text AS body FROM record WHERE kind = :kind)
      """;

  private final Handle handle;
  private final RecordJson json;
  private final Map<Place, Integer> buckets = new HashMap<>();

  /// What decides a bucket.
  private record Place(DivisionCode division, Priority priority) {}

  FirstLoad(Handle handle, RecordJson json) {
    this.handle = handle;
    this.json = json;
  }

  long load(RecordSource source) {
    handle.execute("SET LOCAL onescreen.first_load = 'on'");
    handle.execute("LOCK TABLE record IN SHARE ROW EXCLUSIVE MODE");
    requireEmpty();
    long loaded = copy(source);
    long head = 0;
    for (Kind<?> kind : BY_PRIORITY) {
      head += handle.createUpdate(FEED).bind("head", head).bind("kind", kind.number()).execute();
    }
    handle.execute(
        "INSERT INTO bucket_stat (bucket, rows, bytes, low, high)"
            + " SELECT bucket, count(*), sum(bytes), sum(hash & 4294967295),"
            + " sum((hash >> 32) & 4294967295) FROM sync_feed GROUP BY bucket");
    handle.execute("UPDATE sync_meta SET head = ?", head);
    return loaded;
  }

  private void requireEmpty() {
    boolean empty =
        handle
            .createQuery(
                "SELECT head = 0 AND NOT EXISTS (SELECT FROM record)"
                    + " AND NOT EXISTS (SELECT FROM sync_dirty) FROM sync_meta FOR UPDATE")
            .mapTo(Boolean.class)
            .one();
    if (!empty) {
      throw new StoreException("the store is not empty", new IllegalStateException());
    }
  }

  /// While COPY runs its connection takes no other statement, so the buckets are numbered here and
  /// written afterwards.
  private long copy(RecordSource source) {
    try (RecordCopy copy = new RecordCopy(handle.getConnection().unwrap(PGConnection.class))) {
      source.writeTo(
          new RecordSink() {
            @Override
            public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
              int bucket = bucket(new Place(record.division(), kind.priority()));
              copy.add(kind.number(), record.id(), bucket, json.write(record));
              if (copy.rows() % REPORT_EVERY == 0) {
                LOG.info("{} records loaded", copy.rows());
              }
            }
          });
      long loaded = copy.finish();
      writeBuckets();
      return loaded;
    } catch (SQLException | IOException e) {
      throw new StoreException("a record was refused", e);
    }
  }

  private int bucket(Place place) {
    return buckets.computeIfAbsent(place, p -> buckets.size() + 1);
  }

  private void writeBuckets() {
    handle.execute("DELETE FROM bucket");
    buckets.forEach(
        (place, id) ->
            handle.execute(
                "INSERT INTO bucket (id, division, priority) OVERRIDING SYSTEM VALUE"
                    + " VALUES (?, ?, ?)",
                id,
                place.division().code(),
                PriorityNumber.of(place.priority())));
    handle.execute("SELECT setval(pg_get_serial_sequence('bucket', 'id'), ?)", buckets.size() + 1);
  }
}
