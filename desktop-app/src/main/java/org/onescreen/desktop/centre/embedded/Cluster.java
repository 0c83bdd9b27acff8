package org.onescreen.desktop.centre.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException.Reason;
import org.onescreen.desktop.centre.secret.OwnerOnly;
import org.onescreen.desktop.centre.secret.RandomText;

/// The files of one PostgreSQL: its data, and the password of its only role.
final class Cluster {
  static final String ROLE = "onescreen";

  private static final String MAJOR = "18";
  private static final int PASSWORD_BYTES = 24;

  private final Path folder;
  private final PostgresProgram program;

  Cluster(Path folder, PostgresProgram program) {
    this.folder = folder;
    this.program = program;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  private Path passwordFile() {
    return folder.resolve("password");
  }

  String password() throws EmbeddedPostgresException {
    try {
      return Files.readString(passwordFile()).strip();
    } catch (IOException e) {
      throw new EmbeddedPostgresException(
          Reason.DAMAGED, folder, "the password of its role is not there", e);
    }
  }

  /// Makes the data folder, or checks the one that is there.
  void prepare() throws EmbeddedPostgresException {
    try {
      if (isAbsent(data())) {
        create();
      } else {
        check();
      }
    } catch (IOException e) {
      throw new EmbeddedPostgresException(
          Reason.NOT_WRITABLE, folder, "cannot read or write the folder", e);
    }
  }

  private static boolean isAbsent(Path data) throws IOException {
    if (!Files.exists(data)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(data)) {
      return entries.findAny().isEmpty();
    }
  }

  private void check() throws IOException, EmbeddedPostgresException {
    Path version = data().resolve("PG_VERSION");
    if (!Files.isRegularFile(version) || !Files.isDirectory(data().resolve("global"))) {
      throw new EmbeddedPostgresException(
          Reason.DAMAGED, folder, "it holds something that is no PostgreSQL data");
    }
    String found = Files.readString(version).strip();
    if (!found.equals(MAJOR)) {
      throw new EmbeddedPostgresException(
          Reason.OTHER_VERSION, folder, "written by PostgreSQL " + found + ", not " + MAJOR);
    }
  }

  /// Made under another name, so that a start that is cut short leaves no half of a cluster.
  private void create() throws IOException, EmbeddedPostgresException {
    Path fresh = folder.resolve("data.unfinished");
    FolderTree.delete(fresh);
    OwnerOnly.write(passwordFile(), RandomText.of(PASSWORD_BYTES) + "\n");
    List<String> command = new ArrayList<>(Platform.unprivileged());
    command.addAll(
        List.of(
            program.executable("initdb").toString(),
            "--pgdata=" + fresh,
            "--username=" + ROLE,
            "--pwfile=" + passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"));
    Tool.run(command, folder, log());
    Files.deleteIfExists(data());
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }
}
