package org.onescreen.desktop.centre.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  @TempDir static Path above;
  private static Path folder;

  @BeforeAll
  static void aFirstStartMakesIt() throws EmbeddedPostgresException, SQLException {
    folder = above.resolve("postgres");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      run(postgres, "CREATE TABLE kept (n int)");
    }
  }

  private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.login("postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean lives(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  @Test
  void aSecondStartFindsTheDataAndAStopLeavesNoProcess()
      throws EmbeddedPostgresException, SQLException {
    long began = System.nanoTime();
    long pid;
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      System.out.printf("second start %d ms%n", (System.nanoTime() - began) / 1_000_000);
      run(postgres, "SELECT n FROM kept");
      pid = postgres.pid();
      assertThat(lives(pid)).isTrue();
    }
    assertThat(lives(pid)).isFalse();
  }

  @Test
  void theServerThatAKilledProgramLeftBehindIsStoppedAtTheNextStart()
      throws IOException, EmbeddedPostgresException, SQLException, InterruptedException {
    Process program = abandoned("wait");
    long orphan = pidOf(program);
    program.destroyForcibly().waitFor();
    assertThat(lives(orphan)).isTrue();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      assertThat(lives(orphan)).isFalse();
      assertThat(postgres.pid()).isNotEqualTo(orphan);
      run(postgres, "SELECT n FROM kept");
    }
  }

  @Test
  void aProgramThatEndsWithoutClosingItLeavesNoServer() throws IOException, InterruptedException {
    Process program = abandoned("exit");
    long server = pidOf(program);
    program.waitFor();
    assertThat(lives(server)).isFalse();
  }

  @Test
  void aProgramThatEndsWhileTheServerStartsLeavesNoServer() throws Exception {
    Process program = abandoned("exit-early");
    program.waitFor();
    Cluster cluster = new Cluster(folder, PostgresProgram.in(folder));
    Optional<ProcessHandle> server =
        PostmasterFile.read(cluster.data()).flatMap(f -> f.process(cluster.data()));
    if (server.isPresent()) {
      assertThat(server.get().onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
    }
  }

  private static Process abandoned(String how) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Abandoned.class.getName(),
                folder.toString(),
                how))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long pidOf(Process program) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (!line.startsWith("pid ")) {
      line = out.readLine();
    }
    return Long.parseLong(line.substring(4));
  }

  @Test
  void aFolderThatIsInUseIsLeftAlone() throws EmbeddedPostgresException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      refused(folder, EmbeddedPostgresException.Reason.IN_USE);
      assertThat(lives(postgres.pid())).isTrue();
    }
  }

  @Test
  void nobodyGetsInWithoutThePasswordWhichOnlyTheOwnerCanRead()
      throws EmbeddedPostgresException, IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      String url = postgres.login("postgres").url();
      assertThatThrownBy(() -> DriverManager.getConnection(url, "onescreen", "guess").close())
          .isInstanceOf(SQLException.class);
      if (!Platform.WINDOWS) {
        assertThat(
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(folder.resolve("password"))))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void thePidFileOfALostMachineStopsNothing()
      throws EmbeddedPostgresException, IOException, SQLException {
    Path file = folder.resolve("data").resolve("postmaster.pid");
    Files.writeString(
        file, ProcessHandle.current().pid() + "\n" + folder + "\n1\n5432\n\n127.0.0.1\n\nready\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      run(postgres, "SELECT n FROM kept");
    }
  }

  @Test
  void dataOfAnotherVersionOrWithoutSenseIsRefusedAndKept() throws IOException {
    Path old = Files.createDirectories(above.resolve("old"));
    Path global = Files.createDirectories(old.resolve("data").resolve("global"));
    Path version = Files.writeString(old.resolve("data").resolve("PG_VERSION"), "17\n");
    refused(old, EmbeddedPostgresException.Reason.OTHER_VERSION);
    Files.delete(version);
    refused(old, EmbeddedPostgresException.Reason.DAMAGED);
    assertThat(global).exists();
    Files.writeString(version, "18\n");
    refused(old, EmbeddedPostgresException.Reason.DAMAGED);
    assertThat(version).exists();
  }

  private static void refused(Path where, EmbeddedPostgresException.Reason reason) {
    assertThatThrownBy(() -> EmbeddedPostgres.start(where).close())
        .asInstanceOf(type(EmbeddedPostgresException.class))
        .extracting(EmbeddedPostgresException::reason)
        .isEqualTo(reason);
  }
}
