package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.Catalogue;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

class BadFileTest {
  @TempDir Path folder;

  @Test
  void a_cache_is_begun_where_there_is_none_and_found_the_next_time() throws Exception {
    try (Cache cache = open()) {
      assertThat(cache.opening()).isEqualTo(new Opening.Fresh());
      put(cache, 1);
    }
    try (Cache cache = open()) {
      assertThat(cache.opening()).isEqualTo(new Opening.Found());
      assertThat(disputes(cache)).isEqualTo(1);
      assertThat(cache.syncState().cursor()).contains(TestRows.cursor(1));
    }
  }

  @Test
  void garbage_is_set_aside_and_kept() throws Exception {
    byte[] garbage = "这不是数据库".repeat(100).getBytes(StandardCharsets.UTF_8);
    Files.write(file(), garbage);
    try (Cache cache = open()) {
      Opening.SetAside aside = (Opening.SetAside) cache.opening();
      assertThat(aside.kept()).hasBinaryContent(garbage);
      put(cache, 1);
      assertThat(disputes(cache)).isEqualTo(1);
    }
  }

  @Test
  void a_cache_whose_pages_are_overwritten_is_set_aside() throws Exception {
    try (Cache cache = open()) {
      put(cache, 1);
    }
    try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
      byte[] zeros = new byte[(int) raw.length() - 100];
      Arrays.fill(zeros, (byte) 0x5a);
      raw.seek(100);
      raw.write(zeros);
    }
    try (Cache cache = open()) {
      assertThat(cache.opening()).isInstanceOf(Opening.SetAside.class);
    }
  }

  @Test
  void damage_that_shows_while_the_desk_runs_is_named_and_the_next_start_begins_anew()
      throws Exception {
    try (Cache cache = open()) {
      for (int i = 1; i <= 200; i++) {
        put(cache, i);
      }
    }
    try (Cache cache = open()) {
      try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
        byte[] noise = new byte[(int) raw.length() - 4096];
        Arrays.fill(noise, (byte) 0x5a);
        raw.seek(4096);
        raw.write(noise);
      }
      assertThatThrownBy(() -> put(cache, 300))
          .isInstanceOfSatisfying(
              CacheException.class,
              e -> assertThat(e.failure()).isInstanceOf(CacheFailure.Damaged.class));
    }
    try (Cache cache = open()) {
      assertThat(cache.opening()).isInstanceOf(Opening.SetAside.class);
    }
    try (Cache cache = open()) {
      assertThat(cache.opening()).isEqualTo(new Opening.Found());
    }
  }

  @Test
  void damage_that_a_screen_meets_first_is_remembered_for_the_next_start() throws Exception {
    try (Cache cache = open()) {
      put(cache, 1);
    }
    spoilRoot("row_dispute");
    try (Cache cache = open()) {
      assertThat(cache.opening()).isEqualTo(new Opening.Found());
      assertThatThrownBy(() -> cache.read(r -> r.find(Dispute.KIND, new UUID(0, 1))))
          .isInstanceOfSatisfying(
              CacheException.class,
              e -> assertThat(e.failure()).isInstanceOf(CacheFailure.Damaged.class));
    }
    try (Cache cache = open()) {
      assertThat(cache.opening()).isInstanceOf(Opening.SetAside.class);
    }
  }

  @Test
  void a_cache_whose_outbox_is_damaged_opens_at_once_with_what_the_journal_kept() throws Exception {
    Given given;
    try (TestOutbox desk = new TestOutbox(file())) {
      given = desk.register(new UUID(77, 1), "邻里纠纷", "张三");
    }
    spoilRoot("outbox");
    try (TestOutbox desk = new TestOutbox(file())) {
      assertThat(desk.cache.opening()).isInstanceOf(Opening.SetAside.class);
      assertThat(desk.item(((Given.Kept) given).operation()).state())
          .isEqualTo(CommandState.WAITING);
    }
  }

  /// The first page of that table is noise.
  private void spoilRoot(String table) throws Exception {
    int size;
    int page;
    try (Connection connection = new Connections(file()).bare();
        Statement statement = connection.createStatement()) {
      size = number(statement, "PRAGMA page_size");
      page = number(statement, "SELECT rootpage FROM sqlite_schema WHERE name='" + table + "'");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    Garble.some(file(), (long) (page - 1) * size, size, new Random(1));
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void a_newer_program_s_file_is_named_and_not_touched() throws Exception {
    try (Cache cache = open()) {
      put(cache, 1);
    }
    try (Connection connection = new Connections(file()).bare();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version=" + (Schema.FORMAT + 1));
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            CacheException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(
                        new CacheFailure.NewerFile(file(), Schema.FORMAT + 1, Schema.FORMAT)));
    assertThat(file()).hasBinaryContent(before);
  }

  @Test
  void a_second_desk_on_the_same_profile_is_turned_away_and_the_first_goes_on() throws Exception {
    try (Cache first = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              CacheException.class,
              e -> assertThat(e.failure()).isEqualTo(new CacheFailure.InUse(file())));
      put(first, 1);
    }
    open().close();
  }

  @Test
  void a_place_that_cannot_be_written_is_named() throws Exception {
    Path notAFolder = Files.writeString(folder.resolve("taken"), "x");
    assertThatThrownBy(() -> Cache.open(notAFolder.resolve("cache.db"), ThreadGuard.none()))
        .isInstanceOfSatisfying(
            CacheException.class,
            e -> assertThat(e.failure()).isInstanceOf(CacheFailure.NotWritable.class));
  }

  @Test
  void a_full_disk_fails_the_write_alone_and_what_was_committed_stays() throws Exception {
    try (Cache cache = open()) {
      put(cache, 1);
      cache.limitPages(1);
      assertThatThrownBy(
              () -> {
                for (int i = 2; i < 3_000; i++) {
                  put(cache, i);
                }
              })
          .isInstanceOfSatisfying(
              CacheException.class,
              e -> assertThat(e.failure()).isInstanceOf(CacheFailure.DiskFull.class));
      long there = disputes(cache);
      assertThat(cache.syncState().cursor()).contains(TestRows.cursor(there));
      cache.limitPages(1_000_000);
      put(cache, there + 1);
      assertThat(disputes(cache)).isEqualTo(there + 1);
    }
  }

  @Test
  void a_kind_that_is_declared_otherwise_is_made_anew_and_pulled_again() throws Exception {
    Kind<Dispute> old =
        Kind.of(50, "dispute", Dispute.class).columns(Column.of("code", String.class)).build();
    try (Cache cache =
        Cache.open(
            file(),
            Cache.keyBeside(file()),
            ThreadGuard.none(),
            InstantSource.system(),
            List.of(old, Camera.KIND),
            new ModelRules(List.of()))) {
      put(cache, 1);
    }
    try (Cache cache = open()) {
      assertThat(cache.opening()).isEqualTo(new Opening.Found());
      assertThat(disputes(cache)).isZero();
      assertThat(cache.syncState().cursor()).isEmpty();
      assertThat(cache.syncState().sweeping()).isTrue();
    }
  }

  @Test
  void one_unreadable_record_is_named_without_its_content() throws Exception {
    try (Cache cache = open();
        FeedApplier feed = cache.feed()) {
      String sound =
          new String(
              TestRows.put(TestRows.dispute(4, TestRows.VILLAGE, null), 1, 1).body(),
              StandardCharsets.UTF_8);
      byte[] body =
          sound.replace("\"parties\":[]", "\"parties\":[\"张三\"]").getBytes(StandardCharsets.UTF_8);
      feed.put(
          new org.onescreen.model.wire.FeedLine.Put(
              Dispute.KIND.number(), 1, 1, 1, 0, new UUID(0, 4), body));
      feed.end(TestRows.cursor(1), Optional.empty());
      feed.flush();
      assertThatThrownBy(() -> cache.read(r -> r.find(Dispute.KIND, new UUID(0, 4)).isPresent()))
          .isInstanceOf(CacheException.class)
          .hasMessageContaining("dispute")
          .hasMessageNotContaining("张三")
          .hasNoCause();
    }
  }

  @Test
  void no_kind_keeps_personal_data_in_a_column() {
    for (Kind<?> kind : Catalogue.KINDS) {
      assertThat(kind.columns())
          .as(kind.name())
          .noneMatch(column -> kind.personal().containsKey(column.name()));
    }
  }

  private Path file() {
    return folder.resolve("cache.db");
  }

  private Cache open() {
    return Cache.open(file(), ThreadGuard.none());
  }

  private static long disputes(Cache cache) {
    return cache.<Long>read(r -> r.count(Dispute.KIND, Filter.all()));
  }

  private static void put(Cache cache, long id) throws InterruptedException {
    try (FeedApplier feed = cache.feed()) {
      feed.put(TestRows.put(TestRows.dispute(id, TestRows.VILLAGE, null), id, 1));
      feed.end(TestRows.cursor(id), Optional.empty());
      feed.flush();
    }
  }
}
