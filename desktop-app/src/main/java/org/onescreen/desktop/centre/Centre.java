package org.onescreen.desktop.centre;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgres;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.secret.OwnerOnly;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A whole centre as one thing to start and stop: its PostgreSQL, where none is named, its server,
/// the sample where the store is empty, and the demo account that goes with it.
public final class Centre implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Centre.class);

  /// The database of the embedded PostgreSQL, which every cluster has.
  static final String DATABASE = "postgres";

  private final CentreServer server;
  private final @Nullable EmbeddedPostgres embedded;
  private final Optional<DemoAccount> demo;

  private Centre(
      CentreServer server, @Nullable EmbeddedPostgres embedded, Optional<DemoAccount> demo) {
    this.server = server;
    this.embedded = embedded;
    this.demo = demo;
  }

  /// Starts it all; desks may log in on return. An empty store is filled first, while the server
  /// already says who it is and that it is not ready.
  ///
  /// @throws EmbeddedPostgresException where the embedded database does not run
  /// @throws IOException where the data folder cannot be written
  /// @throws org.onescreen.desktop.centre.store.StoreException where the database refuses
  public static Centre start(CentreOptions options, CameraFeed cameras, Clock clock)
      throws EmbeddedPostgresException, IOException {
    OwnerOnly.folder(options.data().toAbsolutePath());
    @Nullable EmbeddedPostgres embedded =
        options.database().isPresent()
            ? null
            : EmbeddedPostgres.start(options.data().resolve("postgres"));
    Thread whileStarting = new Thread(() -> stop(embedded), "stop-database");
    Runtime.getRuntime().addShutdownHook(whileStarting);
    try {
      DatabaseLogin login =
          embedded == null ? options.database().orElseThrow() : embedded.login(DATABASE);
      return start(options, cameras, clock, login, embedded);
    } catch (IOException | RuntimeException e) {
      if (embedded != null) {
        embedded.close();
      }
      throw e;
    } finally {
      forget(whileStarting);
    }
  }

  /// A program that is told to end while the store is being filled still takes its database along.
  private static void stop(@Nullable EmbeddedPostgres embedded) {
    try {
      if (embedded != null) {
        embedded.close();
      }
    } catch (EmbeddedPostgresException e) {
      LOG.warn("the database did not stop: {}", e.getMessage());
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("the program is ending already");
    }
  }

  private static Centre start(
      CentreOptions options,
      CameraFeed cameras,
      Clock clock,
      DatabaseLogin login,
      @Nullable EmbeddedPostgres embedded)
      throws IOException {
    CentreServer server = new CentreServer(login, options.settings(), cameras, clock);
    try {
      server.start();
      fill(options, server);
      Optional<DemoAccount> demo =
          embedded != null || options.sample().isPresent()
              ? DemoAccount.prepare(
                  options.data(),
                  server.accounts(),
                  server.records(),
                  embedded != null,
                  new CentreWords().usual("centre.demo"))
              : Optional.empty();
      server.open();
      return new Centre(server, embedded, demo);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static void fill(CentreOptions options, CentreServer server) {
    if (options.sample().isEmpty() || !server.records().isEmpty()) {
      return;
    }
    long began = System.nanoTime();
    long rows = server.records().fill(options.sample().get());
    LOG.info("{} sample records after {} ms", rows, (System.nanoTime() - began) / 1_000_000);
  }

  public CentreServer server() {
    return server;
  }

  /// Empty for a centre over somebody's own database without the sample.
  public Optional<DemoAccount> demo() {
    return demo;
  }

  @Override
  public void close() throws EmbeddedPostgresException {
    server.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
