package org.onescreen.desktop.centre.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.onescreen.model.wire.Api;

/// A page that leaves no faster than its desk wants it, so that an alarm on the same weak line does
/// not wait behind it. Its first [Api#BURST] bytes leave at once: by how they arrive the desk
/// measures its line.
///
/// For one thread, which it makes wait.
final class PacedStream extends FilterOutputStream {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  /// Whoever wants it slower would hold a page in memory for hours.
  static final int SLOWEST = 4 << 10;

  private static final int PIECES_PER_SECOND = 25;
  private static final int SMALLEST_PIECE = 1 << 10;
  private static final int LARGEST_PIECE = 16 << 10;

  private final long bytesPerSecond;
  private final int piece;
  private final Line line;
  private long began;
  private long sent;

  /// The time that passes on the line.
  interface Line {
    /// By a clock that never jumps.
    long nanos();

    /// Does nothing where that moment is over.
    void waitUntil(long nanos) throws IOException;
  }

  PacedStream(OutputStream out, long bytesPerSecond, Line line) {
    super(out);
    this.bytesPerSecond = Math.max(SLOWEST, bytesPerSecond);
    this.piece = Math.clamp(this.bytesPerSecond / PIECES_PER_SECOND, SMALLEST_PIECE, LARGEST_PIECE);
    this.line = line;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int at = 0; at < length; at += piece) {
      send(bytes, from + at, Math.min(piece, length - at));
    }
  }

  private void send(byte[] bytes, int from, int length) throws IOException {
    if (sent == 0) {
      began = line.nanos();
    }
    long late = Math.max(0, sent + length - Api.BURST);
    line.waitUntil(began + late * SECOND / bytesPerSecond);
    out.write(bytes, from, length);
    // What lies in buffers would leave together.
    out.flush();
    sent += length;
  }
}
