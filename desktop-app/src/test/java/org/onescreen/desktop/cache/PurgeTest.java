package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.search.Grams;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.Kind;

/// A scope that was withdrawn leaves nothing on the desk.
class PurgeTest {
  private static final int ROWS = 900;
  private static final int WITHDRAWN = 2;
  private static final String LOST = "收回之地";
  private static final String KEPT = "留存之地";

  @TempDir Path folder;
  private final Seal seal = new AesSeal(new byte[32]);

  @Test
  void withdrawn_rows_are_gone_from_tables_search_and_every_byte_of_every_file() throws Exception {
    try (Cache cache = open()) {
      fillAndChange(cache);
      cache.catchUpSearch();
      assertThat(FileBytes.found(cacheFolder(), Set.of(LOST))).isNotEmpty();
      Set<Kind<?>> changed = new HashSet<>();
      try (Pin _ = cache.onCommit(committed -> changed.addAll(committed.changed()))) {
        assertThat(cache.purge(Set.of(WITHDRAWN, 77))).isEqualTo(ROWS / 3);
      }
      assertThat(changed).containsExactly(Dispute.KIND);
      assertThat(FileBytes.found(cacheFolder(), Set.of(LOST))).isEmpty();
      assertThat(Files.size(file().resolveSibling("cache.db-wal"))).isLessThan(1 << 16);
      assertThat(hits(cache, LOST)).isZero();
      assertThat(hits(cache, "秘密收")).isZero();
      assertThat(hits(cache, KEPT)).isEqualTo(2 * ROWS / 3);
      assertThat(cache.rows()).isEqualTo(2 * ROWS / 3);
      assertThat(terms()).contains(token(KEPT)).doesNotContain(token(LOST));
      put(cache, ROWS + 1, 1, KEPT);
      assertThat(hits(cache, KEPT)).isEqualTo(2 * ROWS / 3 + 1);
    }
    assertThat(FileBytes.found(cacheFolder(), Set.of(LOST))).isEmpty();
  }

  @Test
  void nothing_to_purge_is_nothing_to_do() throws Exception {
    try (Cache cache = open()) {
      put(cache, 1, 1, KEPT);
      assertThat(cache.purge(Set.of())).isZero();
      assertThat(cache.purge(Set.of(WITHDRAWN))).isZero();
      assertThat(cache.rows()).isEqualTo(1);
    }
  }

  @Test
  void what_a_disk_too_full_left_behind_is_wiped_out_at_the_next_opening() throws Exception {
    try (Cache cache = open()) {
      fillAndChange(cache);
      cache.catchUpSearch();
      cache.limitPages(1);
      // A page is needed to note what is owed, or to rewrite the file; some of it fails.
      assertThatThrownBy(
              () -> {
                while (true) {
                  put(cache, 5_000 + (int) cache.syncState().cursor().orElseThrow().seq(), 1, KEPT);
                }
              })
          .isInstanceOf(CacheException.class);
      try {
        cache.purge(Set.of(WITHDRAWN));
      } catch (CacheException e) {
        assertThat(e.failure()).isInstanceOf(CacheFailure.DiskFull.class);
      }
    }
    try (Cache cache = open()) {
      cache.purge(Set.of(WITHDRAWN));
      assertThat(hits(cache, LOST)).isZero();
      assertThat(FileBytes.found(cacheFolder(), Set.of(LOST))).isEmpty();
    }
  }

  @Test
  void what_a_crash_left_owing_is_wiped_out_at_the_next_opening() throws Exception {
    try (Cache cache = open()) {
      fillAndChange(cache);
    }
    try (Connection connection = new Connections(file()).writer();
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      statement.execute("DELETE FROM row_dispute WHERE bucket=" + WITHDRAWN);
      Wiping.owe(connection);
      statement.execute("COMMIT");
    }
    assertThat(FileBytes.found(cacheFolder(), Set.of(LOST))).isNotEmpty();
    try (Cache cache = open()) {
      assertThat(FileBytes.found(cacheFolder(), Set.of(LOST))).isEmpty();
      assertThat(hits(cache, LOST)).isZero();
    }
  }

  @Test
  void a_record_on_which_a_command_is_pending_stays_and_its_bytes_are_owed() throws Exception {
    UUID id = new UUID(0, 1);
    try (TestOutbox desk = new TestOutbox(file())) {
      try (FeedApplier feed = desk.cache.feed()) {
        Alarm alarm = TestOutbox.alarm(1, AlarmState.NEW);
        feed.put(TestRows.put(Alarm.KIND, alarm, 1, WITHDRAWN, 1));
        feed.put(TestRows.put(Alarm.KIND, TestOutbox.alarm(2, AlarmState.NEW), 2, WITHDRAWN, 1));
        feed.end(TestRows.cursor(2), Optional.of(Instant.EPOCH));
        feed.flush();
      }
      desk.acknowledge(1);
      assertThat(desk.cache.purge(Set.of(WITHDRAWN))).isEqualTo(1);
      assertThat(desk.cache.read(r -> r.find(Alarm.KIND, id).isPresent()).booleanValue()).isTrue();
      assertThat(desk.toSend()).hasSize(1);
      assertThat(desk.cache.audit()).isEmpty();
      assertThat(owed()).isEqualTo(1);
    }
  }

  private int owed() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM meta WHERE key='wiping'")) {
      return row.getInt(1);
    }
  }

  /// Every third row lies in the bucket that will be withdrawn. Rows grow and shrink, so that pages
  /// are split and hold copies of what has moved away.
  private static void fillAndChange(Cache cache) throws InterruptedException {
    Random random = new Random(1);
    try (FeedApplier feed = cache.feed()) {
      for (int version = 1; version <= 4; version++) {
        for (int i : IntStream.range(0, ROWS).toArray()) {
          boolean lost = i % 3 == 0;
          String padding = "长".repeat(random.nextInt(200));
          feed.put(
              TestRows.put(
                  Dispute.KIND,
                  dispute(i, (lost ? LOST : KEPT) + padding, lost ? "秘密收" : "秘密留"),
                  (long) version * ROWS + i,
                  lost ? WITHDRAWN : 1,
                  version));
        }
        feed.end(TestRows.cursor((long) version * ROWS), Optional.of(Instant.EPOCH));
        feed.flush();
      }
    }
  }

  private static void put(Cache cache, int id, int bucket, String title)
      throws InterruptedException {
    long seq = cache.syncState().cursor().map(c -> c.seq() + 1).orElse(1L);
    try (FeedApplier feed = cache.feed()) {
      feed.put(TestRows.put(Dispute.KIND, dispute(id, title, "某"), seq, bucket, 1));
      feed.end(TestRows.cursor(seq), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  private static Dispute dispute(int id, String title, String party) {
    Dispute plain = TestRows.dispute(id, TestRows.VILLAGE, null);
    return TestRows.with(
        TestRows.titled(TestRows.withId(plain, new UUID(random(id), id)), title),
        List.of(new Party(party, "138", "99")));
  }

  private static long random(int id) {
    return new Random(id).nextLong();
  }

  private static int hits(Cache cache, String text) {
    return cache
        .<Page<Hit>>read(r -> r.search(Dispute.KIND, text, 100_000, Optional.empty()))
        .records()
        .size();
  }

  private Set<String> terms() throws Exception {
    Set<String> terms = new HashSet<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, 'find_dispute', 'row')");
      try (ResultSet row = statement.executeQuery("SELECT term FROM temp.terms")) {
        while (row.next()) {
          terms.add(row.getString(1));
        }
      }
    }
    return terms;
  }

  /// That of the first characters.
  private static String token(String text) {
    return Grams.of(text).split(" ", 2)[0];
  }

  private Path cacheFolder() {
    return folder.resolve("cache");
  }

  private Path file() {
    return cacheFolder().resolve("cache.db");
  }

  private Cache open() {
    return Cache.open(file(), seal, ThreadGuard.none());
  }
}
