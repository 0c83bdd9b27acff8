package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.wire.Cursor;

/// What a power cut may leave of cache, write-ahead log and journal: of the journal everything up
/// to the last answer, of the log what was there before the commands, and after that anything. And
/// more than a power cut: one of the two places destroyed altogether.
class PowerCutTest {
  private static final List<String> FILES = List.of("cache.db", "cache.db-wal", "outbox.journal");
  private static final int COMMANDS = 12;
  private static final int FEED_ROWS = 12;
  private static final int CASES = Integer.getInteger("onescreen.power-cuts", 60);

  @TempDir Path folder;

  @Test
  void what_was_answered_is_there_however_the_tail_of_the_files_looks() throws Exception {
    Path live = Files.createDirectory(folder.resolve("live"));
    List<UUID> answered = new ArrayList<>();
    try (TestOutbox desk = new TestOutbox(live.resolve("cache.db"))) {
      long[] synced = new long[FILES.size()];
      // What operators give is on the disk in the journal alone before it is answered.
      for (int i = 0; i < synced.length - 1; i++) {
        synced[i] = Files.size(live.resolve(FILES.get(i)));
      }
      for (int i = 0; i < COMMANDS; i++) {
        answered.add(keep(desk, i));
      }
      synced[synced.length - 1] =
          JournalFrames.read(Files.readAllBytes(live.resolve("outbox.journal"))).end();
      // What comes now was never answered when the power fails.
      keep(desk, COMMANDS);
      keep(desk, COMMANDS + 1);
      for (int seed = 0; seed < CASES; seed++) {
        Path cut = copy(live, "cut" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < synced.length; i++) {
          // The log may be written from its beginning again; its head is not its tail.
          Garble.tail(cut.resolve(FILES.get(i)), synced[i], random);
        }
        requireAll(cut, answered, "seed " + seed);
      }
    }
  }

  /// What the centre told is not synced with each commit: it can be pulled again.
  @Test
  void what_the_centre_told_may_fall_back_but_its_cursor_and_its_rows_fall_together()
      throws Exception {
    Path live = Files.createDirectory(folder.resolve("live"));
    try (TestOutbox desk = new TestOutbox(live.resolve("cache.db"))) {
      long synced = Files.size(live.resolve("cache.db-wal"));
      try (FeedApplier feed = desk.cache.feed()) {
        for (int seq = 1; seq <= FEED_ROWS; seq++) {
          feed.put(TestRows.put(TestRows.dispute(seq, TestRows.VILLAGE, null), seq, 1));
          feed.mark(TestRows.cursor(seq));
          feed.flush();
        }
      }
      Set<Long> stations = new HashSet<>();
      for (int seed = 0; seed < CASES; seed++) {
        Path cut = copy(live, "fed" + seed);
        Garble.tail(cut.resolve("cache.db-wal"), synced, new Random(seed));
        stations.add(requireWhole(cut, "seed " + seed));
      }
      assertThat(stations).as("some cuts lose something, some nothing").hasSizeGreaterThan(3);
    }
  }

  /// @return how far its cursor has come
  private static long requireWhole(Path place, String what) {
    try (TestOutbox desk = new TestOutbox(place.resolve("cache.db"))) {
      long seq = desk.cache.syncState().cursor().map(Cursor::seq).orElse(0L);
      long rows = desk.cache.read(r -> r.count(Dispute.KIND, Filter.all()));
      assertThat(rows).as(what).isEqualTo(seq);
      return seq;
    }
  }

  @Test
  void either_place_may_be_lost_altogether() throws Exception {
    Path live = Files.createDirectory(folder.resolve("live"));
    List<UUID> answered = new ArrayList<>();
    try (TestOutbox desk = new TestOutbox(live.resolve("cache.db"))) {
      for (int i = 0; i < COMMANDS; i++) {
        answered.add(keep(desk, i));
      }
      Path noJournal = copy(live, "no-journal");
      Files.delete(noJournal.resolve("outbox.journal"));
      requireAll(noJournal, answered, "without journal");
      Path noCache = copy(live, "no-cache");
      Files.delete(noCache.resolve("cache.db"));
      Files.delete(noCache.resolve("cache.db-wal"));
      requireAll(noCache, answered, "without cache");
      for (int seed = 0; seed < 10; seed++) {
        Random random = new Random(seed);
        Path bad = copy(live, "bad" + seed);
        String victim = random.nextBoolean() ? "outbox.journal" : "cache.db";
        if (victim.equals("cache.db")) {
          Files.delete(bad.resolve("cache.db-wal"));
        }
        Garble.all(bad.resolve(victim), random);
        requireAll(bad, answered, "noise in " + victim + ", seed " + seed);
      }
    }
  }

  private static UUID keep(TestOutbox desk, int number) {
    Given given = desk.register(new UUID(77, number), "邻里纠纷" + number, "张三");
    assertThat(given).isInstanceOf(Given.Kept.class);
    return ((Given.Kept) given).operation();
  }

  private Path copy(Path live, String name) throws IOException {
    Path to = Files.createDirectory(folder.resolve(name));
    for (String file : FILES) {
      Files.copy(live.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    return to;
  }

  private static void requireAll(Path place, List<UUID> answered, String what) {
    try (TestOutbox desk = new TestOutbox(place.resolve("cache.db"))) {
      assertThat(desk.items())
          .as(what)
          .extracting(item -> item.operation().id())
          .containsAll(answered)
          .doesNotHaveDuplicates();
      for (int i = 0; i < answered.size(); i++) {
        assertThat(desk.dispute(new UUID(77, i))).as(what).isPresent();
      }
    } catch (RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }
}
