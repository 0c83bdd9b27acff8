package org.onescreen.packaging.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.centre.Centre;
import org.onescreen.desktop.centre.CentreOptions;
import org.onescreen.desktop.centre.CentreSettings;
import org.onescreen.desktop.centre.DemoAccount;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgres;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.http.CameraFeed;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import org.onescreen.packaging.Folders;
import tools.jackson.databind.json.JsonMapper;

/// A centre over a PostgreSQL of its own, with a village and as many alarms as are wanted, for one
/// measurement.
final class BenchCentre implements AutoCloseable {
  private static final long SEED = 1;

  private final Path folder;
  private final EmbeddedPostgres postgres;
  private final DatabaseLogin database;
  private final Centre centre;

  private BenchCentre(
      Path folder, EmbeddedPostgres postgres, DatabaseLogin database, Centre centre) {
    this.folder = folder;
    this.postgres = postgres;
    this.database = database;
    this.centre = centre;
  }

  static BenchCentre start(SampleSize size) throws IOException, EmbeddedPostgresException {
    Path folder = Files.createTempDirectory("onescreen-bench-feed");
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
    DatabaseLogin database = postgres.login("postgres");
    Centre centre =
        Centre.start(
            new CentreOptions(
                folder.resolve("centre"),
                Optional.of(database),
                Optional.of(new Sample(size, SEED, LocalDate.of(2026, 11, 22))),
                CentreSettings.local("bench")),
            CameraFeed.none(),
            Clock.systemUTC());
    return new BenchCentre(folder, postgres, database, centre);
  }

  Connection connect() throws SQLException {
    return database.connect();
  }

  String url() {
    return centre.server().url();
  }

  DemoAccount demo() {
    return centre.demo().orElseThrow();
  }

  String password() throws IOException {
    return Files.readString(demo().passwordFile()).strip();
  }

  Path folder() {
    return folder;
  }

  /// Logs in as one more desk.
  String token() throws IOException, InterruptedException {
    JsonMapper json = JsonMapper.shared();
    try (HttpClient client = HttpClient.newHttpClient()) {
      byte[] body =
          json.writeValueAsBytes(new SessionRequest(demo().name(), password(), UUID.randomUUID()));
      HttpResponse<byte[]> reply =
          client.send(
              HttpRequest.newBuilder(URI.create(url() + Api.SESSION))
                  .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (reply.statusCode() != 200) {
        throw new IOException("the login was refused with " + reply.statusCode());
      }
      return json.readValue(reply.body(), SessionReply.class).token();
    }
  }

  /// So many alarms in one place of the village.
  List<UUID> alarms(int count) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      try (PreparedStatement copies =
          connection.prepareStatement(
              "INSERT INTO record (kind, id, bucket, ver, body) SELECT 30, x, 0, 0,"
                  + " ?::jsonb || jsonb_build_object('id', x) FROM (SELECT gen_random_uuid() AS x"
                  + " FROM generate_series(1, ?))")) {
        copies.setString(1, alarm(division(statement)));
        copies.setInt(2, count);
        copies.executeUpdate();
      }
      settle(statement);
      List<UUID> ids = new ArrayList<>();
      try (ResultSet row =
          statement.executeQuery("SELECT id FROM record WHERE kind = 30 ORDER BY random()")) {
        while (row.next() && ids.size() < count) {
          ids.add(row.getObject(1, UUID.class));
        }
      }
      return ids;
    }
  }

  private static DivisionCode division(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT max(division) FROM bucket")) {
      row.next();
      return new DivisionCode(row.getString(1));
    }
  }

  private static String alarm(DivisionCode where) {
    Alarm alarm =
        new Alarm(
            new UUID(0, 0),
            where,
            "告警",
            AlarmSource.PHONE,
            1,
            AlarmState.NEW,
            true,
            "路口",
            null,
            new Position(120.5, 30.25),
            Instant.parse("2026-11-22T03:04:05Z"));
    return new String(new RecordJson().write(alarm), StandardCharsets.UTF_8);
  }

  /// Waits until every change has its place in the feed.
  static void settle(Statement statement) throws SQLException {
    boolean waiting = true;
    while (waiting) {
      try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM sync_dirty)")) {
        row.next();
        waiting = row.getBoolean(1);
      }
    }
  }

  @Override
  public void close() throws EmbeddedPostgresException, IOException {
    centre.close();
    postgres.close();
    Folders.delete(folder);
  }
}
