package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Region;
import org.onescreen.model.wire.FeedLine;

/// What was made of records is had again as long as none of them has changed, and no longer.
class MadeFormTest {
  private static final String WORDS = "由各村边界做成之图";
  private static final byte[] BYTES = WORDS.getBytes(StandardCharsets.UTF_8);
  private static final int WITHDRAWN = 2;

  @TempDir Path folder;
  private final Seal seal = new AesSeal(new byte[32]);

  private Path file() {
    return folder.resolve("cache").resolve("cache.db");
  }

  private Cache open() throws Exception {
    Files.createDirectories(file().getParent());
    return Cache.open(file(), seal, ThreadGuard.none());
  }

  private static Region region(long id, String name) {
    Position place = new Position(120, 30);
    return new Region(
        new UUID(0, id),
        new DivisionCode("990101100201"),
        new DivisionCode("990101100000"),
        DivisionLevel.VILLAGE,
        name,
        1,
        1,
        place,
        new Outline(List.of(place, new Position(120.1, 30), new Position(120, 30.1))));
  }

  private static void feed(Cache cache, FeedLine... lines) throws InterruptedException {
    long seq = cache.syncState().cursor().map(c -> c.seq()).orElse(0L) + lines.length;
    try (FeedApplier feed = cache.feed()) {
      for (FeedLine line : lines) {
        switch (line) {
          case FeedLine.Put put -> feed.put(put);
          case FeedLine.Gone gone -> feed.gone(gone);
          default -> throw new IllegalArgumentException(line.toString());
        }
      }
      feed.end(TestRows.cursor(seq), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  private static FeedLine put(long id, String name, long seq, int bucket) {
    return TestRows.put(Region.KIND, region(id, name), seq, bucket, seq);
  }

  private static Made made(Cache cache) {
    return cache.read(reader -> reader.made(MadeForm.GROUND));
  }

  /// Behind what is kept, since the writer does one after the other.
  private static void keep(Cache cache, long stamp) throws InterruptedException {
    cache.keep(MadeForm.GROUND, stamp, BYTES);
    cache.purge(Set.of());
  }

  @Test
  void what_was_kept_is_had_again_also_by_the_next_start() throws Exception {
    try (Cache cache = open()) {
      feed(cache, put(1, "东村", 1, 1));
      assertThat(made(cache).bytes()).isEmpty();
      keep(cache, made(cache).stamp());
      assertThat(made(cache).bytes()).hasValue(BYTES);
    }
    try (Cache cache = open()) {
      assertThat(made(cache).bytes()).hasValue(BYTES);
      feed(cache, TestRows.put(TestRows.dispute(7, TestRows.VILLAGE, null), 2, 2));
      assertThat(made(cache).bytes()).as("another kind has changed").hasValue(BYTES);
    }
  }

  @Test
  void it_is_gone_with_each_way_in_which_what_it_is_made_of_changes() throws Exception {
    try (Cache cache = open()) {
      feed(cache, put(1, "东村", 1, 1));
      keep(cache, made(cache).stamp());
      feed(cache, put(2, "西村", 2, 1));
      assertThat(made(cache).bytes()).as("one more").isEmpty();
      keep(cache, made(cache).stamp());
      feed(cache, put(1, "新东村", 3, 1));
      assertThat(made(cache).bytes()).as("one that changed").isEmpty();
      keep(cache, made(cache).stamp());
      feed(cache, new FeedLine.Gone(true, Region.KIND.number(), 4, 1, 4, new UUID(0, 2)));
      assertThat(made(cache).bytes()).as("one fewer").isEmpty();
    }
  }

  @Test
  void what_was_made_before_a_change_is_not_kept_after_it() throws Exception {
    try (Cache cache = open()) {
      feed(cache, put(1, "东村", 1, 1));
      long before = made(cache).stamp();
      feed(cache, put(1, "新东村", 2, 1));
      keep(cache, before);
      assertThat(made(cache).bytes()).isEmpty();
    }
  }

  @Test
  void a_withdrawn_scope_leaves_nothing_of_what_was_made_of_it() throws Exception {
    try (Cache cache = open()) {
      feed(cache, put(1, "东村", 1, 1), put(2, "西村", 2, WITHDRAWN));
      keep(cache, made(cache).stamp());
      assertThat(FileBytes.found(file().getParent(), Set.of(WORDS))).isNotEmpty();
      cache.purge(Set.of(WITHDRAWN));
      assertThat(made(cache).bytes()).isEmpty();
      assertThat(FileBytes.found(file().getParent(), Set.of(WORDS))).isEmpty();
    }
  }

  @Test
  void a_file_of_an_older_program_is_taken_as_it_is_and_what_no_trigger_watched_is_not_believed()
      throws Exception {
    try (Cache cache = open()) {
      feed(cache, put(1, "东村", 1, 1));
      keep(cache, made(cache).stamp());
    }
    sql("DROP TRIGGER \"made_GROUND_UPDATE_region\"");
    try (Cache cache = open()) {
      assertThat(made(cache).bytes()).as("unwatched").isEmpty();
      keep(cache, made(cache).stamp());
      feed(cache, put(1, "新东村", 2, 1));
      assertThat(made(cache).bytes()).as("watched again").isEmpty();
    }
    for (String event : List.of("INSERT", "UPDATE", "DELETE")) {
      for (String kind : List.of("region", "grid", "ground-line")) {
        sql("DROP TRIGGER IF EXISTS \"made_GROUND_" + event + "_" + kind + "\"");
      }
    }
    sql("DROP TABLE made_form");
    try (Cache cache = open()) {
      assertThat(cache.rows()).isEqualTo(1);
      keep(cache, made(cache).stamp());
      assertThat(made(cache).bytes()).hasValue(BYTES);
    }
  }

  private void sql(String sql) throws Exception {
    try (Connection connection = new Connections(file()).writer();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void a_disk_without_room_for_it_takes_nothing_else_away() throws Exception {
    try (Cache cache = open()) {
      feed(cache, put(1, "东村", 1, 1));
      cache.limitPages(1);
      cache.keep(MadeForm.GROUND, made(cache).stamp(), new byte[1 << 22]);
      cache.purge(Set.of());
      assertThat(made(cache).bytes()).isEmpty();
      assertThat(cache.rows()).isEqualTo(1);
    }
  }
}
