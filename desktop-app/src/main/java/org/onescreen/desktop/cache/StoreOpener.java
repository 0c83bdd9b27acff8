package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.onescreen.model.record.Kind;

/// Opens a cache file whatever it may be: none, ours, a newer program's, or garbage.
final class StoreOpener {
  private final Path path;
  private final CacheFile file;
  private final Connections connections;
  private final Map<Integer, KindTable> tables;
  private final Seal seal;
  private final Bodies bodies;
  private final EntryForm form;
  private final ThreadGuard guard;
  private final ProfileLock lock;

  StoreOpener(
      Path path,
      Seal seal,
      InstantSource clock,
      List<Kind<?>> kinds,
      ThreadGuard guard,
      ProfileLock lock) {
    this.path = path;
    this.file = new CacheFile(path, clock);
    this.connections = new Connections(path);
    this.tables = OpenedStore.tables(kinds);
    this.seal = seal;
    this.bodies = new Bodies(seal);
    this.form = new EntryForm(seal);
    this.guard = guard;
    this.lock = lock;
  }

  OpenedStore open() throws IOException, SQLException {
    OpenedStore.useOwnFolderForTheDriver(path);
    return switch (file.look()) {
      case CacheFile.Look.Nothing _ -> prepare(new Opening.Fresh());
      case CacheFile.Look.Garbage _ -> instead();
      case CacheFile.Look.Sqlite(int version) -> {
        requireKnown(version);
        yield file.damageNoted() ? instead() : found();
      }
    };
  }

  private OpenedStore found() throws IOException, SQLException {
    try {
      return prepare(new Opening.Found());
    } catch (SQLException e) {
      if (!SqlFailures.isDamage(e)) {
        throw e;
      }
      return instead();
    } catch (CacheException e) {
      if (!(e.failure() instanceof CacheFailure.Sealed)) {
        throw e;
      }
      return prepare(new Opening.OtherKey(file.setAside()));
    }
  }

  private OpenedStore instead() throws IOException, SQLException {
    return prepare(new Opening.SetAside(file.setAside()));
  }

  private OpenedStore prepare(Opening opening) throws SQLException {
    Connection writer = connections.writer();
    try {
      requireKnown(Schema.userVersion(writer));
      new Schema(List.copyOf(tables.values()), seal).prepare(writer);
      return new OpenedStore(
          path,
          file,
          tables,
          bodies,
          opening,
          lock,
          writer,
          new Checkpoints(connections),
          new ReadPool(connections, path, file, tables, bodies, guard, form),
          guard);
    } catch (SQLException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  private void requireKnown(int version) {
    if (version > Schema.FORMAT) {
      throw new CacheException(new CacheFailure.NewerFile(path, version, Schema.FORMAT), null);
    }
  }
}
