package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.Catalogue;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;

class PageCutTest {
  @TempDir Path folder;

  /// Each row has a mark of its own here, so rows and cursor must always be equal.
  @Test
  void after_a_cut_at_any_byte_the_cursor_says_exactly_what_is_there() throws Exception {
    try (Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none())) {
      cache.scope(TestRows.cursor(0), Map.of(1, Priority.WORK));
      begin(cache);
      int length = page(0, 3).length;
      boolean complete = false;
      for (int cut = 0; cut <= length + 100; cut++) {
        long before = cache.syncState().cursor().map(Cursor::seq).orElse(0L);
        byte[] page = page(before, 3);
        byte[] received = Arrays.copyOf(page, Math.min(cut, page.length));
        complete = received.length == page.length;
        pull(cache, received);
        long seq = cache.syncState().cursor().map(Cursor::seq).orElse(0L);
        assertThat(rows(cache)).as("cut after %d bytes", cut).isEqualTo(seq);
        assertThat(seq).isEqualTo(before + marks(received));
        assertThat(cache.syncState().asOf().isPresent()).isEqualTo(complete);
        if (complete) {
          break;
        }
      }
      assertThat(complete).isTrue();
    }
  }

  /// The one bucket is empty when the desk begins.
  private static void begin(Cache cache) throws InterruptedException {
    try (FeedApplier applier = cache.feed()) {
      applier.step(
          new FeedStep.Backfill(Set.of(1), Optional.empty(), TestRows.cursor(0), true),
          Optional.empty());
      applier.flush();
    }
  }

  private static void pull(Cache cache, byte[] received) throws Exception {
    SyncState at = cache.syncState();
    PageRequest request =
        new PageRequest(at.cursor(), Set.of(), SyncTiming.USUAL_PAGE, Duration.ZERO, 0);
    try (FeedApplier applier = cache.feed()) {
      try {
        new PagePull(new Faults(), applier, at, request)
            .take(new ByteArrayInputStream(received), Instant.EPOCH, _ -> {});
      } catch (SyncFailure expected) {
        assertThat(expected.reason()).isIn(Reason.NOT_REACHABLE, Reason.NOT_A_CENTRE);
      }
      applier.flush();
    }
  }

  private static long marks(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    return text.lines()
            .filter(line -> line.startsWith("{\"t\":\"m\"") && line.endsWith("}"))
            .count()
        - (endsInMark(text) ? 1 : 0);
  }

  /// A mark whose line end is missing has not arrived.
  private static boolean endsInMark(String text) {
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return last.startsWith("{\"t\":\"m\"") && last.endsWith("}");
  }

  private static byte[] page(long from, int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedWriter writer = new FeedWriter(out);
    writer.header(
        new FeedLine.Header(TestRows.EPOCH, from, from + rows, Catalogue.SCHEMA, TestRows.TAG));
    for (long seq = from + 1; seq <= from + rows; seq++) {
      writer.put(TestRows.put(TestRows.dispute(seq, TestRows.VILLAGE, null), seq, 1));
      writer.mark(seq);
    }
    writer.end(new FeedLine.End(from + rows, true));
    return out.toByteArray();
  }

  private static long rows(Cache cache) {
    return cache.read(r -> r.count(Dispute.KIND, Filter.all()));
  }
}
