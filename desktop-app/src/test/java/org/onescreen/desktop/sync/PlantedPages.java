package org.onescreen.desktop.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.SimCache;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;
import org.onescreen.model.wire.FeedWriter;

/// Pages as a faulty desk would understand them.
final class PlantedPages {
  private PlantedPages() {}

  /// A cut page is taken for whole.
  static byte[] closed(byte[] page, long head) {
    List<FeedLine> lines = lines(page);
    if (lines.isEmpty() || lines.getLast() instanceof FeedLine.End) {
      return page;
    }
    lines.removeIf(line -> line instanceof FeedLine.Mark);
    lines.add(new FeedLine.End(head, true));
    return write(lines);
  }

  static byte[] leftAsDeleted(byte[] page) {
    return changed(
        page,
        line ->
            line instanceof FeedLine.Gone(boolean _, int kind, long seq, int b, long v, var id)
                ? new FeedLine.Gone(true, kind, seq, b, v, id)
                : line);
  }

  static byte[] withoutKnown(byte[] page, Map<SimKey, SimCache.Row> rows) {
    return changed(
        page,
        line ->
            line instanceof FeedLine.Put put
                    && rows.containsKey(SimLines.key(put))
                    && rows.get(SimLines.key(put)).version() == put.version()
                ? null
                : line);
  }

  /// Of which records a whole page brings an older version than is there.
  static List<SimKey> older(byte[] page, Map<SimKey, SimCache.Row> rows) {
    List<FeedLine> lines = lines(page);
    if (lines.isEmpty() || !(lines.getLast() instanceof FeedLine.End)) {
      return List.of();
    }
    return lines.stream()
        .filter(
            line ->
                line instanceof FeedLine.Put put
                    && rows.containsKey(SimLines.key(put))
                    && rows.get(SimLines.key(put)).version() > put.version())
        .map(SimLines::key)
        .toList();
  }

  static byte[] withoutRows(byte[] page) {
    return changed(
        page, line -> line instanceof FeedLine.Put || line instanceof FeedLine.Gone ? null : line);
  }

  private static byte[] changed(byte[] page, Function<FeedLine, @Nullable FeedLine> change) {
    List<FeedLine> lines = lines(page);
    if (lines.isEmpty() || !(lines.getLast() instanceof FeedLine.End)) {
      return page;
    }
    List<FeedLine> next = new ArrayList<>();
    for (FeedLine line : lines) {
      FeedLine changed = change.apply(line);
      if (changed != null && !(changed instanceof FeedLine.Mark)) {
        next.add(changed);
      }
    }
    return write(next);
  }

  /// As many as can be read.
  private static List<FeedLine> lines(byte[] page) {
    List<FeedLine> lines = new ArrayList<>();
    try {
      FeedReader reader =
          new FeedReader(new ByteArrayInputStream(Arrays.copyOf(page, page.length)));
      for (@Nullable FeedLine line = reader.next(); line != null; line = reader.next()) {
        lines.add(line);
      }
    } catch (IOException | FeedException e) {
      return lines;
    }
    return lines;
  }

  private static byte[] write(List<FeedLine> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedWriter writer = new FeedWriter(out);
    long last = 0;
    try {
      for (FeedLine line : lines) {
        switch (line) {
          case FeedLine.Header header -> writer.header(header);
          case FeedLine.Put put -> {
            writer.put(put);
            last = put.seq();
          }
          case FeedLine.Gone gone -> {
            writer.gone(gone);
            last = gone.seq();
          }
          case FeedLine.End end -> {
            if (last > 0) {
              writer.mark(last);
            }
            writer.end(end);
          }
          case FeedLine.Mark _ -> {}
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
