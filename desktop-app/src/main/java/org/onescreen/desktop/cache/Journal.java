package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox once more, in a file of its own beside the cache, so that a cache that is damaged,
/// replaced by an old copy or deleted takes no command with it. Only ever appended to, and on the
/// disk before a command is answered.
///
/// The file is longer than what is in it, by zeros: an append that moves no end of file costs the
/// disk a write of its own bytes and nothing of the file system's.
///
/// Used by one thread at a time.
final class Journal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  private static final int ROOM = 256 << 10;

  private final Path file;
  private final JournalForm form;
  private FileChannel channel;

  /// Where the next frame begins.
  private long size;

  /// How long the file is.
  private long room;

  private Journal(Path file, JournalForm form, FileChannel channel) throws IOException {
    this.file = file;
    this.form = form;
    this.channel = channel;
    this.size = channel.size();
    this.room = size;
  }

  static Path beside(Path cache) {
    return cache.resolveSibling("outbox.journal");
  }

  static Journal open(Path file, Seal seal) throws IOException {
    return new Journal(file, new JournalForm(seal), channel(file));
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /// What the file holds.
  ///
  /// @param entries each as it was last written, in the order in which they were first written
  /// @param sound false where something in the file could not be read
  record Replay(List<OutboxEntry> entries, boolean sound) {}

  /// @throws CacheException with [CacheFailure.Sealed] where the key is not the one it was written
  ///   with
  Replay read() throws IOException {
    JournalFrames.Found found = JournalFrames.read(Files.readAllBytes(file));
    Map<UUID, OutboxEntry> entries = new LinkedHashMap<>();
    for (byte[] frame : found.whole()) {
      OutboxEntry entry = form.read(frame);
      entries.put(entry.id(), entry);
    }
    size = found.end();
    if (found.damaged() > 0) {
      LOG.warn("{} bytes of the outbox's journal are torn and were passed over", found.damaged());
    }
    return new Replay(List.copyOf(entries.values()), found.damaged() == 0);
  }

  /// Durable when it returns.
  void append(Collection<OutboxEntry> entries) throws IOException {
    List<ByteBuffer> frames = frames(entries);
    long end = size + frames.stream().mapToLong(ByteBuffer::remaining).sum();
    if (end > room) {
      extend(end + ROOM);
    }
    channel.position(size);
    size += write(channel, frames);
  }

  private void extend(long to) throws IOException {
    channel.position(room);
    while (room < to) {
      room += channel.write(ByteBuffer.allocate((int) Math.min(ROOM, to - room)));
    }
  }

  private List<ByteBuffer> frames(Collection<OutboxEntry> entries) {
    return entries.parallelStream().map(e -> JournalFrames.frame(form.write(e))).toList();
  }

  private static long write(FileChannel to, List<ByteBuffer> frames) throws IOException {
    ByteBuffer[] all = frames.toArray(ByteBuffer[]::new);
    long wanted = frames.stream().mapToLong(ByteBuffer::remaining).sum();
    long written = 0;
    while (written < wanted) {
      written += to.write(all);
    }
    to.force(false);
    return written;
  }

  /// In bytes.
  long size() {
    return size;
  }

  /// Begins the file anew with these alone. Where that fails the old one goes on.
  void rewrite(Collection<OutboxEntry> entries) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (FileChannel to = channel(fresh)) {
      write(to, frames(entries));
    }
    // Windows renames no file over one that is open.
    channel.close();
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      channel = channel(file);
      size = channel.size();
      room = size;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
