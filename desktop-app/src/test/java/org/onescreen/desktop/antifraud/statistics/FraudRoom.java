package org.onescreen.desktop.antifraud.statistics;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.PublicityGroup;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// The sample county twice: in a real cache, and as raw JSON in a table of its own, over which a
/// second computation is written in plain SQL.
public final class FraudRoom implements AutoCloseable {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  public static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final long SEED = 1;
  private static final int BATCH = 2000;
  private static final Set<Kind<?>> WANTED =
      Set.of(
          Region.KIND,
          Grid.KIND,
          Campaign.KIND,
          CampaignMaterial.KIND,
          PublicityGroup.KIND,
          CampaignCoverage.KIND,
          CampaignTarget.KIND,
          AppRegister.KIND,
          FraudCase.KIND,
          FraudWarning.KIND);

  public final Cache cache;
  private final Connection raw;
  private long seq;

  public FraudRoom(Path folder) throws Exception {
    cache = Cache.open(folder.resolve("cache.db"), new ThreadGuard(() -> false));
    raw = DriverManager.getConnection("jdbc:sqlite::memory:");
    raw.setAutoCommit(false);
    try (Statement create = raw.createStatement()) {
      create.execute("CREATE TABLE raw (kind TEXT NOT NULL, body TEXT NOT NULL)");
    }
    try (FeedApplier feed = cache.feed();
        PreparedStatement insert = raw.prepareStatement("INSERT INTO raw VALUES (?,?)")) {
      new Sample(SampleSize.COUNTY, SEED, TODAY).writeTo(new Both(feed, insert));
      insert.executeBatch();
      feed.end(TestRows.cursor(seq), Optional.empty());
      feed.flush();
    }
    raw.commit();
  }

  private final class Both implements RecordSink {
    private final RecordJson json = new RecordJson();
    private final FeedApplier feed;
    private final PreparedStatement insert;

    Both(FeedApplier feed, PreparedStatement insert) {
      this.feed = feed;
      this.insert = insert;
    }

    @Override
    public <T extends Record & CentreRecord> void add(Kind<T> kind, T row) {
      if (!WANTED.contains(kind)) {
        return;
      }
      seq++;
      feed.put(TestRows.put(kind, row, seq, 1, 1));
      try {
        insert.setString(1, kind.name());
        insert.setString(2, new String(json.write(row), StandardCharsets.UTF_8));
        insert.addBatch();
        if (seq % BATCH == 0) {
          insert.executeBatch();
          feed.mark(TestRows.cursor(seq));
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /// The one whole number that `sql` asks for; empty where that is NULL or nothing.
  public Optional<Long> number(String sql) throws SQLException {
    try (Statement statement = raw.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        return Optional.empty();
      }
      long value = rows.getLong(1);
      return rows.wasNull() ? Optional.empty() : Optional.of(value);
    }
  }

  /// The one text that `sql` asks for.
  public String text(String sql) throws SQLException {
    try (Statement statement = raw.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    raw.close();
    cache.close();
  }
}
