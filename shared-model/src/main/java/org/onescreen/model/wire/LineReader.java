package org.onescreen.model.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts a stream into lines, and refuses one that is longer than any honest server writes.
final class LineReader {
  /// A record with its largest boundary is a few hundred kilobytes.
  private static final int LONGEST = 8 << 20;

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int from;
  private int to;

  LineReader(InputStream in) {
    this.in = in;
  }

  /// @return the next whole line without its end, or null where the stream stops, also where it
  ///   stops in the middle of a line
  byte @Nullable [] next() throws IOException, FeedException {
    ByteArrayOutputStream line = null;
    while (true) {
      if (from == to && !fill()) {
        return null;
      }
      int end = from;
      while (end < to && chunk[end] != '\n') {
        end++;
      }
      boolean whole = end < to;
      if (whole && line == null) {
        byte[] result = Arrays.copyOfRange(chunk, from, end);
        from = end + 1;
        return result;
      }
      if (line == null) {
        line = new ByteArrayOutputStream();
      }
      line.write(chunk, from, end - from);
      from = whole ? end + 1 : end;
      if (whole) {
        return line.toByteArray();
      }
      if (line.size() > LONGEST) {
        throw new FeedException(FeedException.Kind.DAMAGED, "the page has a line without end");
      }
    }
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(chunk));
    return to > 0;
  }
}
