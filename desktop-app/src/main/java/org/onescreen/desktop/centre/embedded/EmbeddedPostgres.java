package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException.Reason;
import org.onescreen.desktop.centre.secret.OwnerOnly;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL 18 that this program runs in a folder of its own. It listens on the loopback
/// address alone, on a free port, and takes only the password that lies in the folder, readable by
/// its owner alone. A server that a crash left behind is stopped at the next start.
///
/// [#start] and [#close] block.
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final FolderLock lock;
  private final Postmaster postmaster;
  private final PostmasterFile running;
  private final String password;
  private final ExitGuard exit = ExitGuard.of(this::stop);
  private boolean closed;

  private EmbeddedPostgres(
      FolderLock lock, Postmaster postmaster, PostmasterFile running, String password) {
    this.lock = lock;
    this.postmaster = postmaster;
    this.running = running;
    this.password = password;
  }

  /// Starts the server of `folder`; makes it where there is none. It is ready on return.
  ///
  /// @throws EmbeddedPostgresException with the reason; nothing was deleted
  public static EmbeddedPostgres start(Path folder) throws EmbeddedPostgresException {
    Path home = folder.toAbsolutePath().normalize();
    try {
      OwnerOnly.folder(home);
    } catch (IOException e) {
      throw new EmbeddedPostgresException(Reason.NOT_WRITABLE, home, "cannot make the folder", e);
    }
    FolderLock lock = FolderLock.take(home);
    try {
      return start(home, lock);
    } catch (EmbeddedPostgresException e) {
      throw unlocked(lock, e);
    } catch (IOException e) {
      throw unlocked(
          lock,
          new EmbeddedPostgresException(
              Reason.NOT_WRITABLE, home, "cannot read or write the folder", e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unlocked(lock, new EmbeddedPostgresException(Reason.TOO_SLOW, home, "interrupted", e));
    }
  }

  private static EmbeddedPostgres start(Path home, FolderLock lock)
      throws IOException, EmbeddedPostgresException, InterruptedException {
    long began = System.nanoTime();
    PostgresProgram program = PostgresProgram.in(home);
    Cluster cluster = new Cluster(home, program);
    cluster.prepare();
    String password = cluster.password();
    Postmaster postmaster = new Postmaster(home, cluster, program);
    // Held until the running server has a guard of its own.
    try (ExitGuard _ = ExitGuard.of(postmaster::abandon)) {
      postmaster.stopOrphan();
      PostmasterFile running = postmaster.start();
      LOG.info(
          "PostgreSQL is ready on port {} after {} ms",
          running.port(),
          (System.nanoTime() - began) / 1_000_000);
      return new EmbeddedPostgres(lock, postmaster, running, password);
    }
  }

  private static EmbeddedPostgresException unlocked(
      FolderLock lock, EmbeddedPostgresException failure) {
    try {
      lock.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /// How to log in to a database of this server as its only role, which may do everything.
  public DatabaseLogin login(String database) {
    return new DatabaseLogin(
        "jdbc:postgresql://127.0.0.1:" + running.port() + "/" + database, Cluster.ROLE, password);
  }

  /// The process of the server.
  public long pid() {
    return running.pid();
  }

  /// The program ends without having closed it.
  private void stop() {
    try {
      close();
    } catch (EmbeddedPostgresException e) {
      LOG.warn("PostgreSQL was not stopped: {}", e.getMessage());
    }
  }

  /// Stops the server; sessions that are open are cut.
  @Override
  public synchronized void close() throws EmbeddedPostgresException {
    if (closed) {
      return;
    }
    closed = true;
    exit.close();
    try {
      ProcessHandle server = ProcessHandle.of(running.pid()).orElse(null);
      if (server != null) {
        postmaster.stop(server);
      }
      lock.close();
    } catch (IOException e) {
      LOG.warn("cannot unlock the folder: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
