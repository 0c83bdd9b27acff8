package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.Catalogue;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

class PullerCutTest {
  private static final ServerClock CLOCK = new ServerClock(Instant.EPOCH, 0);

  @TempDir Path folder;

  /// Each row has a mark of its own here, so rows and cursor must always be equal.
  @Test
  void after_a_cut_at_any_byte_the_cursor_says_exactly_what_is_there() throws Exception {
    try (Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none())) {
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

  private static void pull(Cache cache, byte[] received) throws InterruptedException {
    try {
      new Puller(new OnePage(received), cache, SyncClock.system()).pull("", CLOCK, _ -> {});
    } catch (SyncFailure expected) {
      assertThat(expected.reason()).isIn(Reason.NOT_REACHABLE, Reason.NOT_A_CENTRE);
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

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record OnePage(byte[] bytes) implements CentreLink {
    @Override
    public InputStream changes(String token, Optional<Cursor> after, int maxBytes) {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public ServerInfo info() {
      throw new UnsupportedOperationException();
    }

    @Override
    public SessionReply login(SessionRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Manifest manifest(String token) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Pin live(String token, Optional<Cursor> after, Consumer<LiveEvent> events) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SyncFailure failure(IOException e) {
      return SyncFailure.cut(Reason.NOT_REACHABLE, e);
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }
}
