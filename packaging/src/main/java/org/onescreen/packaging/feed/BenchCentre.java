package org.onescreen.packaging.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
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

  /// Copies of an alarm of the sample, under new ids.
  List<UUID> alarms(int count) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO record (kind, id, bucket, ver, body) SELECT 30, x, 0, 0,"
              + " jsonb_set(body, '{id}', to_jsonb(x)) FROM (SELECT a.body, gen_random_uuid() AS x"
              + " FROM (SELECT body FROM record WHERE kind = 30 LIMIT 1) a,"
              + " generate_series(1, "
              + count
              + "))");
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
