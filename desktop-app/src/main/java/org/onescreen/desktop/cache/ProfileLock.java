package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file lock beside the cache, held as long as the cache is open: one profile, one desk. The
/// system lets go of it when a process dies, so there is nothing to clean up.
final class ProfileLock implements AutoCloseable {
  private final FileChannel channel;

  private ProfileLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws CacheException with [CacheFailure.InUse] or [CacheFailure.NotWritable]
  static ProfileLock take(Path cache) {
    Path beside = cache.resolveSibling(cache.getFileName() + ".lock");
    try {
      Files.createDirectories(beside.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new CacheException(new CacheFailure.InUse(cache), null);
      }
      return new ProfileLock(channel);
    } catch (IOException e) {
      throw new CacheException(new CacheFailure.NotWritable(cache), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new CacheException(new CacheFailure.Other("unlock"), e);
    }
  }
}
