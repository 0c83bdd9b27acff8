package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgres;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.ResetReason;

/// A server that runs on is copied by PostgreSQL's own way (`pg_backup_start`, the files,
/// `pg_backup_stop`), loses its disk, and is restored to what it was.
class RestoreTest {
  private static final UUID HERE = new UUID(1, 1);
  private static final UUID THERE = new UUID(2, 2);
  private static final String STATES =
      "SELECT hashtext(string_agg(id || ver::text || body::text, ',' ORDER BY id)) FROM record";

  @TempDir Path above;
  private final Random random = new Random(3);
  private final List<Alarm> alarms = new ArrayList<>();
  private final List<Operation> sentHere = new ArrayList<>();
  private final List<Operation> sentThere = new ArrayList<>();

  @Test
  void a_server_set_back_to_yesterday_gets_every_settled_operation_again_and_applies_it_once()
      throws EmbeddedPostgresException, SQLException, IOException {
    Path folder = above.resolve("postgres");
    Path copy = above.resolve("copy");
    Cursor lost;
    long before;
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        TestCentre centre = TestCentre.start(postgres.login("postgres"))) {
      Patience.until(centre.server()::isSequencing);
      lost = runUntilTheDiskIsLost(centre, postgres, folder.resolve("data"), copy);
      before = centre.number(STATES);
    }
    PostgresForTests.delete(folder.resolve("data"));
    Files.move(copy, folder.resolve("data"));
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        TestCentre centre = TestCentre.start(postgres.login("postgres"))) {
      assertThat(centre.number(STATES)).isNotEqualTo(before);
      sendAgain(centre, HERE, sentHere, 3);
      sendAgain(centre, THERE, sentThere, 0);
      assertThat(centre.number(STATES)).isEqualTo(before);
      assertThat(centre.number("SELECT count(*) FROM record WHERE ver = 2")).isEqualTo(9);
      assertThat(centre.number("SELECT count(*) FROM record_change")).isEqualTo(9);
      centre.settle();
      assertThat(reset(centre, lost)).isEqualTo(ResetReason.TAG);
    }
  }

  /// Both desks work on; the copy is taken when the first has had three answers and the second
  /// none.
  private Cursor runUntilTheDiskIsLost(
      TestCentre centre, EmbeddedPostgres postgres, Path data, Path copy)
      throws SQLException, IOException {
    for (int i = 0; i < 9; i++) {
      alarms.add(Towns.alarm(Towns.id(random), Towns.EAST, "告警 " + i));
      centre.server().records().put(Alarm.KIND, alarms.get(i));
    }
    try (PushClient here = new PushClient(centre, "county", HERE)) {
      work(here, sentHere, 0, 3);
      centre.settle();
      backUp(postgres, data, copy);
      work(here, sentHere, 3, 6);
    }
    try (PushClient there = new PushClient(centre, "county", THERE);
        TestDesk desk = centre.desk()) {
      work(there, sentThere, 6, 9);
      centre.settle();
      return desk.pull(null, 1 << 20).getLast().cursor();
    }
  }

  private void work(PushClient desk, List<Operation> sent, int from, int to) {
    for (Alarm alarm : alarms.subList(from, to)) {
      Operation operation = desk.operation(AlarmCommands.ACKNOWLEDGE, alarm, 1, new NoArguments());
      assertThat(desk.one(operation).status()).isEqualTo(OperationResult.Status.DONE);
      sent.add(operation);
    }
  }

  /// A desk learns from the answer to its next operation that the server forgot, and how much.
  private void sendAgain(TestCentre centre, UUID replica, List<Operation> sent, long kept) {
    try (PushClient desk = new PushClient(centre, "county", replica)) {
      Operation next = PushClient.skip(replica, sent.size() + 1L);
      PushReply forgotten = desk.push(next);
      assertThat(forgotten.lastSeq()).isEqualTo(kept);
      assertThat(forgotten.results()).isEmpty();
      Operation[] again =
          sent.subList((int) forgotten.lastSeq(), sent.size()).toArray(Operation[]::new);
      for (int time = 0; time < 2; time++) {
        PushReply reply = desk.push(again);
        assertThat(reply.lastSeq()).isEqualTo(sent.size());
        assertThat(reply.results())
            .extracting(OperationResult::id)
            .containsExactlyElementsOf(Arrays.stream(again).map(Operation::id).toList());
        assertThat(reply.results())
            .extracting(OperationResult::status)
            .containsOnly(OperationResult.Status.DONE);
      }
      assertThat(desk.push(next).lastSeq()).isEqualTo(sent.size() + 1L);
    }
  }

  private static ResetReason reset(TestCentre centre, Cursor cursor) {
    try (TestDesk desk = centre.desk()) {
      HttpResponse<byte[]> response = desk.get(Api.CHANGES + "?after=" + cursor);
      assertThat(response.statusCode()).isEqualTo(409);
      return TestDesk.JSON.readValue(response.body(), Problem.class).reset();
    }
  }

  private static void backUp(EmbeddedPostgres postgres, Path data, Path copy)
      throws SQLException, IOException {
    try (Connection connection = postgres.login("postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_backup_start('nightly', true)");
      copy(data, copy);
      try (ResultSet stopped =
          statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
        stopped.next();
        Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
      }
      copy(data.resolve("pg_wal"), copy.resolve("pg_wal"));
      Files.deleteIfExists(copy.resolve("postmaster.pid"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(folder));
            if (!Files.isDirectory(target)) {
              Files.copy(folder, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file)),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
