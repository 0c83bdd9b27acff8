package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onescreen.model.record.Kind;

/// A cache file that was looked at, locked, opened and prepared, with its connections.
record OpenedStore(
    Path path,
    CacheFile file,
    Map<Integer, KindTable> tables,
    Bodies bodies,
    Opening opening,
    ProfileLock lock,
    Connection writer,
    Checkpoints checkpoints,
    ReadPool readers,
    ThreadGuard guard)
    implements AutoCloseable {

  /// @throws CacheException where the file is a newer program's, in use, or cannot be written
  static OpenedStore open(
      Path path, Seal seal, ThreadGuard guard, InstantSource clock, List<Kind<?>> kinds) {
    guard.check();
    ProfileLock lock = ProfileLock.take(path);
    try {
      return new StoreOpener(path, seal, clock, kinds, guard, lock).open();
    } catch (SQLException e) {
      lock.close();
      throw SqlFailures.of(e, path);
    } catch (IOException e) {
      lock.close();
      throw new CacheException(new CacheFailure.NotWritable(path), e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  static Map<Integer, KindTable> tables(List<Kind<?>> kinds) {
    return kinds.stream()
        .map(KindTable::new)
        .collect(Collectors.toMap(table -> table.kind().number(), Function.identity()));
  }

  /// The driver unpacks its library here and not into the system's temporary folder, where killed
  /// programs leave one behind each time (sqlite-jdbc#80). Only the first cache of a process
  /// counts.
  static void useOwnFolderForTheDriver(Path path) throws IOException {
    if (System.getProperty("org.sqlite.tmpdir") == null) {
      Path folder = path.toAbsolutePath().resolveSibling("native");
      Files.createDirectories(folder);
      System.setProperty("org.sqlite.tmpdir", folder.toString());
    }
  }

  @Override
  public void close() {
    checkpoints.close();
    readers.close();
    try {
      if (!writer.isClosed()) {
        writer.close();
      }
    } catch (SQLException e) {
      throw SqlFailures.of(e, path);
    } finally {
      lock.close();
    }
  }
}
