package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;

/// What fills a bucket is thought to be new; what is there already must be none the worse for it.
class FillingTest {
  private static final int ROWS = 40;
  private static final int CHANGES = 300;

  @TempDir Path folder;

  @Test
  void rows_that_come_again_while_their_bucket_is_filled_end_in_their_newest_version()
      throws Exception {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      Map<UUID, String> newest = new HashMap<>();
      Map<UUID, Long> versions = new HashMap<>();
      try (Cache cache = Cache.open(folder.resolve(seed + ".db"), ThreadGuard.none());
          FeedApplier feed = cache.feed()) {
        cache.scope(TestRows.cursor(CHANGES), Map.of(1, Priority.WORK));
        Optional<Cursor> at = Optional.empty();
        for (int i = 1; i <= CHANGES; i++) {
          long version = random.nextInt(1, 9);
          Dispute changed =
              TestRows.titled(
                  TestRows.dispute(random.nextInt(ROWS), TestRows.VILLAGE, null), "第 " + i + " 版");
          feed.put(TestRows.put(Dispute.KIND, changed, i, 1, version));
          if (version >= versions.getOrDefault(changed.id(), 0L)) {
            versions.put(changed.id(), version);
            newest.put(changed.id(), changed.title());
          }
          if (i == CHANGES || random.nextInt(10) == 0) {
            feed.step(
                new FeedStep.Backfill(Set.of(1), at, TestRows.cursor(i), i == CHANGES),
                Optional.empty());
            at = Optional.of(TestRows.cursor(i));
          }
        }
        feed.flush();
        assertThat(titles(cache)).as("seed %d", seed).isEqualTo(newest);
      }
    }
  }

  private static Map<UUID, String> titles(Cache cache) {
    Map<UUID, String> titles = new HashMap<>();
    cache.read(
        r -> {
          r.each(Dispute.KIND, Filter.all(), d -> titles.put(d.id(), d.title()));
          return 0;
        });
    return titles;
  }
}
