package org.onescreen.desktop.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One desk per profile. The operating system gives the lock back when the program ends, however it
/// ends, so that no stale lock can keep a desk shut.
final class InstanceLock implements AutoCloseable {
  /// The lock lies beyond the text, so that Windows lets a second desk read who holds it.
  private static final long LOCKED_AT = 1 << 20;

  private final FileChannel channel;
  private final FileLock lock;

  private InstanceLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Takes the lock.
  ///
  /// @throws AlreadyRunningException where another desk holds it
  /// @throws IOException where the profile cannot be written
  static InstanceLock take(Path file) throws IOException, AlreadyRunningException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      String holder = Files.readString(file).strip();
      channel.close();
      throw new AlreadyRunningException(holder);
    }
    channel.truncate(0);
    String pid = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    return new InstanceLock(channel, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_AT, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }

  /// Another desk runs on this profile.
  static final class AlreadyRunningException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String pid;

    AlreadyRunningException(String pid) {
      super("another desk runs on this profile, process " + pid);
      this.pid = pid;
    }

    /// The process that holds the profile, as it wrote itself down.
    String pid() {
      return pid;
    }
  }
}
