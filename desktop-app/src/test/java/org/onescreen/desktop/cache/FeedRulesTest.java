package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.wire.FeedLine;

/// The rules by which rows of the feed are applied, against a model of a server that keeps one feed
/// entry for each bucket and row.
class FeedRulesTest {
  private static final int ROWS = 12;
  private static final int BUCKETS = 3;

  @TempDir Path folder;
  private Cache cache;
  private long seq;

  @BeforeEach
  void open() {
    cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void the_same_feed_in_any_order_and_twice_leads_to_the_server_s_records() throws Exception {
    for (long seed = 1; seed <= 150; seed++) {
      Random random = new Random(seed);
      cache.reset();
      Server server = new Server();
      for (int step = random.nextInt(5, 60); step > 0; step--) {
        server.change(random);
      }
      List<FeedLine> entries = new ArrayList<>(server.feed.values());
      entries.addAll(server.feed.values());
      Collections.shuffle(entries, random);
      apply(entries, random, true);
      assertThat(there()).as("seed %d", seed).isEqualTo(server.rows());
    }
  }

  @Test
  void pulls_between_changes_lead_to_the_server_s_records_also_when_rows_come_again()
      throws Exception {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      cache.reset();
      Server server = new Server();
      long at = 0;
      boolean last = false;
      for (int pull = 0; !last; pull++) {
        last = pull == 6;
        for (int step = random.nextInt(15); step > 0; step--) {
          server.change(random);
        }
        List<FeedLine> page = server.after(random.nextBoolean() ? at : Math.max(0, at - 5));
        apply(page, random, last);
        at = server.seq;
        assertThat(there()).as("seed %d, pull %d", seed, pull).containsAllEntriesOf(server.rows());
      }
      assertThat(there()).as("seed %d", seed).isEqualTo(server.rows());
    }
  }

  @Test
  void a_reset_keeps_what_was_there_until_it_is_complete_and_then_only_what_came()
      throws Exception {
    put(1, 5);
    put(2, 5);
    cache.reset();
    assertThat(there()).hasSize(2);
    try (FeedApplier feed = cache.feed()) {
      // A server restored from a backup counts versions from lower down.
      feed.put(row(1, 3));
      feed.mark(TestRows.cursor(1));
      feed.flush();
      assertThat(there()).containsEntry(new UUID(0, 1), 3L).containsEntry(new UUID(0, 2), 5L);
      feed.end(TestRows.cursor(1), Optional.of(java.time.Instant.EPOCH));
      feed.flush();
    }
    assertThat(there()).containsOnly(Map.entry(new UUID(0, 1), 3L));
  }

  @Test
  void what_stands_after_the_last_mark_is_forgotten() throws Exception {
    try (FeedApplier feed = cache.feed()) {
      feed.put(row(1, 1));
      feed.mark(TestRows.cursor(1));
      feed.put(row(2, 1));
      feed.cut();
      SyncState state = feed.flush();
      assertThat(state.cursor()).contains(TestRows.cursor(1));
    }
    assertThat(there()).hasSize(1);
  }

  @Test
  void a_kind_of_a_newer_program_and_a_body_that_is_none_are_passed_over() throws Exception {
    try (FeedApplier feed = cache.feed()) {
      feed.put(new FeedLine.Put(999, 1, 1, 1, 0, new UUID(0, 9), new byte[] {'{', '}'}));
      feed.put(
          new FeedLine.Put(
              Dispute.KIND.number(), 2, 1, 1, 0, new UUID(0, 8), new byte[] {'{', '"'}));
      feed.put(row(1, 1));
      feed.end(TestRows.cursor(3), Optional.empty());
      feed.flush();
      assertThat(feed.passedOver()).isEqualTo(2);
    }
    assertThat(there()).hasSize(1);
  }

  private void put(long id, long version) throws InterruptedException {
    try (FeedApplier feed = cache.feed()) {
      feed.put(row(id, version));
      feed.end(TestRows.cursor(++seq), Optional.empty());
      feed.flush();
    }
  }

  private void apply(List<FeedLine> lines, Random random, boolean complete)
      throws InterruptedException {
    try (FeedApplier feed = cache.feed()) {
      for (FeedLine line : lines) {
        switch (line) {
          case FeedLine.Put put -> feed.put(put);
          case FeedLine.Gone gone -> feed.gone(gone);
          default -> throw new IllegalStateException();
        }
        if (random.nextInt(4) == 0) {
          feed.mark(TestRows.cursor(++seq));
        }
      }
      feed.end(
          TestRows.cursor(++seq),
          complete ? Optional.of(java.time.Instant.EPOCH) : Optional.empty());
      feed.flush();
    }
  }

  private Map<UUID, Long> there() {
    Map<UUID, Long> rows = new HashMap<>();
    // The version travels in the code, so that it can be read through the ordinary door.
    cache.read(
        r -> {
          r.each(
              Dispute.KIND,
              Filter.all(),
              d -> rows.put(d.id(), Long.parseLong(d.code().substring(d.code().indexOf('v') + 1))));
          return 0;
        });
    return rows;
  }

  private static FeedLine.Put row(long id, long version) {
    return row(id, version, 1, 1);
  }

  private static FeedLine.Put row(long id, long version, long seq, int bucket) {
    Dispute d =
        TestRows.dispute(
            id, TestRows.VILLAGE, null, DisputeState.SCHEDULED, java.time.LocalDate.EPOCH);
    Dispute coded = TestRows.withCode(d, "MDv" + version);
    return TestRows.put(Dispute.KIND, coded, seq, bucket, version);
  }

  /// Rows live in one bucket each; the feed keeps the newest entry for each bucket and row.
  private static final class Server {
    private record Place(int bucket, long id) {}

    private record Row(int bucket, long version) {}

    private final Map<Long, Row> rows = new HashMap<>();
    private final Set<Long> dead = new HashSet<>();
    private final Map<Place, FeedLine> feed = new HashMap<>();
    private long seq;

    void change(Random random) {
      long id = random.nextLong(ROWS);
      if (dead.contains(id)) {
        return;
      }
      Row old = rows.get(id);
      long version = old == null ? 1 : old.version() + 1;
      if (old != null && random.nextInt(6) == 0) {
        rows.remove(id);
        dead.add(id);
        // Every bucket that ever named the row says that it is gone.
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
          if (feed.containsKey(new Place(bucket, id))) {
            gone(true, id, bucket, version);
          }
        }
        return;
      }
      int bucket = random.nextInt(3) > 0 && old != null ? old.bucket() : random.nextInt(BUCKETS);
      if (old != null && old.bucket() != bucket) {
        gone(false, id, old.bucket(), version);
      }
      rows.put(id, new Row(bucket, version));
      feed.put(new Place(bucket, id), row(id, version, ++seq, bucket));
    }

    private void gone(boolean deleted, long id, int bucket, long version) {
      feed.put(
          new Place(bucket, id),
          new FeedLine.Gone(
              deleted, Dispute.KIND.number(), ++seq, bucket, version, new UUID(0, id)));
    }

    List<FeedLine> after(long cursor) {
      return feed.values().stream()
          .filter(line -> seqOf(line) > cursor)
          .sorted(java.util.Comparator.comparingLong(Server::seqOf))
          .toList();
    }

    private static long seqOf(FeedLine line) {
      return switch (line) {
        case FeedLine.Put put -> put.seq();
        case FeedLine.Gone gone -> gone.seq();
        default -> 0;
      };
    }

    Map<UUID, Long> rows() {
      Map<UUID, Long> versions = new HashMap<>();
      rows.forEach((id, row) -> versions.put(new UUID(0, id), row.version()));
      return versions;
    }
  }
}
