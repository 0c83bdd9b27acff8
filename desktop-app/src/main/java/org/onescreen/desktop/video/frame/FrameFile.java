package org.onescreen.desktop.video.frame;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The desk's side of the frame file: gives out parts and takes them back. One thread.
///
/// Every part is filled with zeros before it is mapped, so that a full disk is an exception here
/// and not a dead process later. A part that comes back rests for two seconds, since its last
/// picture may still be on screen.
public final class FrameFile implements AutoCloseable {
  private static final String PREFIX = "frames-";
  private static final long REST_NANOS = 2_000_000_000L;

  private final Path path;
  private final FileChannel channel;
  private final List<Free> free = new ArrayList<>();
  private long end;

  private FrameFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Creates the file for this process, readable by its user only, and sweeps away those of
  /// processes that are gone.
  public static FrameFile create(Path folder) throws IOException {
    Files.createDirectories(folder);
    sweep(folder);
    Path path = Files.createTempFile(folder, PREFIX + ProcessHandle.current().pid() + "-", ".bin");
    return new FrameFile(
        path, FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  public Path path() {
    return path;
  }

  /// A fresh area of this size, its sequence starting at `sequence`.
  public TileArea allocate(FrameLayout layout, long sequence) throws IOException {
    long offset = take(layout.bytes());
    zero(offset, layout.bytes());
    TileArea area = TileArea.map(channel, offset, layout);
    area.initialise(sequence);
    return area;
  }

  /// Takes an area back that nobody writes to any more.
  public void free(TileArea area) {
    free.add(new Free(area.offset(), area.layout().bytes(), System.nanoTime() + REST_NANOS));
  }

  private long take(long bytes) {
    long now = System.nanoTime();
    for (Free part : free) {
      if (part.bytes == bytes && now - part.rested > 0) {
        free.remove(part);
        return part.offset;
      }
    }
    long offset = end;
    end += bytes;
    return offset;
  }

  private void zero(long offset, long bytes) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate((int) Math.min(bytes, 1 << 16));
    for (long at = 0; at < bytes; ) {
      zeros.clear().limit((int) Math.min(zeros.capacity(), bytes - at));
      at += channel.write(zeros, offset + at);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    // Windows keeps a mapped file; the next start sweeps it away.
    path.toFile().deleteOnExit();
    Files.deleteIfExists(path);
  }

  private static void sweep(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(FrameFile::isOrphan).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isOrphan(Path file) {
    String[] parts = file.getFileName().toString().split("-", 3);
    if (parts.length < 3 || !PREFIX.startsWith(parts[0]) || !parts[1].matches("\\d{1,18}")) {
      return false;
    }
    return ProcessHandle.of(Long.parseLong(parts[1])).filter(ProcessHandle::isAlive).isEmpty();
  }

  private record Free(long offset, long bytes, long rested) {}
}
