package org.onescreen.packaging.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// What this disk takes to keep one page in a file that is long enough already: the least that a
/// durable command can take.
public final class DiskSync implements AutoCloseable {
  private static final int PAGE = 4096;
  private static final int PAGES = 64;

  private final FileChannel channel;
  private int next;

  public DiskSync(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.write(ByteBuffer.allocate(PAGE * PAGES));
    channel.force(true);
  }

  /// @return nanoseconds
  public long once() throws IOException {
    long begun = System.nanoTime();
    channel.write(ByteBuffer.allocate(PAGE), (long) PAGE * (next++ % PAGES));
    channel.force(false);
    return System.nanoTime() - begun;
  }

  /// One after the other.
  ///
  /// @return nanoseconds, sorted
  public static long[] measure(Path file, int times) throws IOException {
    long[] took = new long[times];
    try (DiskSync disk = new DiskSync(file)) {
      for (int i = 0; i < times; i++) {
        took[i] = disk.once();
      }
    }
    Arrays.sort(took);
    return took;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
