package org.onescreen.desktop.cache;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.wire.FeedLine;

/// The sample as the feed brings it.
final class Samples {
  private static final int BETWEEN_MARKS = 500;

  private Samples() {}

  /// One community with everything that belongs to it.
  static List<FeedLine.Put> village() {
    List<FeedLine.Put> lines = new ArrayList<>();
    new Sample(SampleSize.VILLAGE, 1, LocalDate.of(2026, 3, 1))
        .writeTo(
            new RecordSink() {
              @Override
              public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
                lines.add(TestRows.put(kind, record, lines.size() + 1L, bucket(kind), 1));
              }
            });
    return lines;
  }

  /// One bucket for each kind.
  static int bucket(Kind<?> kind) {
    return kind.number();
  }

  static void fill(Cache cache, List<FeedLine.Put> lines) throws InterruptedException {
    try (FeedApplier feed = cache.feed()) {
      int waiting = 0;
      for (FeedLine.Put line : lines) {
        feed.put(line);
        if (++waiting % BETWEEN_MARKS == 0) {
          feed.mark(TestRows.cursor(line.seq()));
        }
      }
      feed.end(TestRows.cursor(lines.getLast().seq()), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }
}
