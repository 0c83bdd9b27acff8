package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts and stops the server process of a [Cluster].
final class Postmaster {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LEFTOVERS_MAY_TAKE = Duration.ofSeconds(10);
  private static final int POLL_MILLIS = 10;

  private final Path folder;
  private final Cluster cluster;
  private final PostgresProgram program;
  private @Nullable Process starting;
  private boolean ending;

  Postmaster(Path folder, Cluster cluster, PostgresProgram program) {
    this.folder = folder;
    this.cluster = cluster;
    this.program = program;
  }

  /// Stops the server that a crash of ours left behind. The caller holds the folder's lock, so no
  /// living process of ours uses it.
  void stopOrphan() throws IOException, EmbeddedPostgresException, InterruptedException {
    Optional<ProcessHandle> orphan =
        PostmasterFile.read(cluster.data()).flatMap(f -> f.process(cluster.data()));
    if (orphan.isPresent()) {
      LOG.info("stopping PostgreSQL {}, left behind by a crash", orphan.get().pid());
      stop(orphan.get());
    }
  }

  /// Stops it without waiting for its sessions; kills it only where it does not listen.
  void stop(ProcessHandle server) throws EmbeddedPostgresException, InterruptedException {
    List<String> command = new ArrayList<>(Platform.unprivileged());
    command.addAll(
        List.of(
            program.executable("pg_ctl").toString(),
            "stop",
            "--mode=fast",
            "--no-wait",
            "--silent",
            "--pgdata=" + cluster.data()));
    if (server.isAlive()) {
      Tool.run(command, folder, cluster.log());
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (server.isAlive()) {
      if (System.nanoTime() > deadline) {
        LOG.warn("PostgreSQL does not stop, killing it");
        server.destroyForcibly();
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }

  /// @return the file of the server once it takes connections
  PostmasterFile start() throws IOException, EmbeddedPostgresException, InterruptedException {
    ServerLog.roll(cluster.log());
    long giveUp = System.nanoTime() + LEFTOVERS_MAY_TAKE.toNanos();
    while (true) {
      long said = ServerLog.size(cluster.log());
      @Nullable PostmasterFile started = start(freePort());
      if (started != null) {
        return started;
      }
      boolean passing =
          ServerLog.says(cluster.log(), said, "could not bind")
              || ServerLog.says(cluster.log(), said, "still in use");
      if (!passing || System.nanoTime() > giveUp) {
        throw ServerLog.explain(cluster.log(), folder, "PostgreSQL");
      }
      TimeUnit.MILLISECONDS.sleep(10L * POLL_MILLIS);
    }
  }

  private @Nullable PostmasterFile start(int port)
      throws IOException, EmbeddedPostgresException, InterruptedException {
    return awaitReady(launchUnlessEnding(port), port);
  }

  /// The program ends: whatever is starting is stopped, and nothing is started any more.
  synchronized void abandon() {
    ending = true;
    if (starting != null) {
      starting.destroy();
    }
  }

  /// Under the same lock as [#abandon], which therefore never misses a process that was just made.
  private synchronized Process launchUnlessEnding(int port) throws EmbeddedPostgresException {
    if (ending) {
      throw new EmbeddedPostgresException(Reason.TOO_SLOW, folder, "the program ends");
    }
    Process process = launch(port);
    starting = process;
    return process;
  }

  private @Nullable PostmasterFile awaitReady(Process process, int port)
      throws IOException, EmbeddedPostgresException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (Platform.WINDOWS || process.isAlive()) {
      Optional<PostmasterFile> file = PostmasterFile.read(cluster.data());
      if (file.isPresent() && file.get().ready() && file.get().port() == port) {
        return file.get();
      }
      if (System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new EmbeddedPostgresException(
            Reason.TOO_SLOW, folder, "PostgreSQL did not become ready, see " + cluster.log());
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
    return null;
  }

  /// On Windows pg_ctl starts it, which gives up the rights of an administrator first.
  private Process launch(int port) throws EmbeddedPostgresException {
    List<String> command = new ArrayList<>(Platform.unprivileged());
    if (Platform.WINDOWS) {
      command.addAll(
          List.of(
              program.executable("pg_ctl").toString(),
              "start",
              "--no-wait",
              "--silent",
              "--pgdata=" + cluster.data(),
              "--options=" + String.join(" ", ServerOptions.of(port))));
    } else {
      command.addAll(
          List.of(program.executable("postgres").toString(), "-D", cluster.data().toString()));
      command.addAll(ServerOptions.of(port));
    }
    try {
      return Tool.launch(command, cluster.log());
    } catch (IOException e) {
      throw new EmbeddedPostgresException(
          Platform.isRoot() ? Reason.ROOT_REFUSED : Reason.NO_PROGRAM,
          folder,
          "cannot run PostgreSQL",
          e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
