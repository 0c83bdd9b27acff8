package org.onescreen.desktop.map.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;

/// The figures of areas, against SQL that was written by hand for each of them alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasureOracleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");
  private static final long SEED = 90;
  private static final int BATCH = 500;
  private static final int VILLAGE = 12;

  private Cache cache;
  private Connection connection;
  private Geometry geometry;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("cache.db");
    cache = Cache.open(file, new ThreadGuard(() -> false));
    try (FeedApplier feed = cache.feed()) {
      long[] seq = new long[1];
      List<Grid> grids = new ArrayList<>();
      new Sample(SampleSize.VILLAGE, 1, TODAY)
          .writeTo(
              new RecordSink() {
                @Override
                public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
                  if (record instanceof Grid grid) {
                    grids.add(grid);
                  }
                  put(feed, record, ++seq[0]);
                }
              });
      // A village is too small to have all of it by itself.
      for (CentreRecord row : new FraudRows(new Random(SEED), TODAY).of(grids)) {
        put(feed, row, ++seq[0]);
      }
      feed.end(TestRows.cursor(seq[0]), Optional.empty());
      feed.flush();
    }
    geometry = cache.read(SceneReader::ground).geometry();
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static void put(FeedApplier feed, CentreRecord record, long seq) {
    try {
      feed.put(TestRows.putAny(record, seq, 1, 1));
      if (seq % BATCH == 0) {
        feed.mark(TestRows.cursor(seq));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  void close() throws Exception {
    connection.close();
    cache.close();
  }

  /// What SQL says of all that lies below a code.
  private double sql(String select, String column, String code) throws Exception {
    try (PreparedStatement statement =
        connection.prepareStatement(select + " AND substr(" + column + ",1,?)=?")) {
      statement.setInt(1, code.length());
      statement.setString(2, code);
      try (ResultSet row = statement.executeQuery()) {
        double value = row.next() ? row.getDouble(1) : Double.NaN;
        return row.wasNull() ? Double.NaN : value;
      }
    }
  }

  private interface Oracle {
    double of(String code) throws Exception;
  }

  private void agree(Measure measure, Oracle oracle) throws Exception {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    MeasureCounts counts = cache.read(reader -> MeasureCounts.read(reader, measure, clock));
    Figures figures = Figures.of(measure, geometry, counts);
    int some = 0;
    for (Area area : geometry.areas()) {
      double figure = figures.of(area);
      double expected = oracle.of(area.code());
      if (Double.isNaN(expected)) {
        assertThat(figure).as("%s of %s", measure, area.code()).isNaN();
      } else {
        assertThat(figure)
            .as("%s of %s", measure, area.code())
            .isCloseTo(expected, within(1e-9 + Math.abs(expected) * 1e-12));
      }
      some += expected > 0 ? 1 : 0;
    }
    assertThat(some).as("areas with a figure for %s", measure).isGreaterThan(3);
  }

  @Test
  void cases_in_mediation_are_those_that_sql_counts() throws Exception {
    agree(
        Measure.CASES,
        code ->
            sql(
                "SELECT count(*) FROM row_dispute WHERE active=1 AND \"inMediation\"=1",
                "grid",
                code));
  }

  @Test
  void what_is_overdue_is_what_sql_counts_of_incidents_and_of_cases() throws Exception {
    agree(
        Measure.OVERDUE,
        code ->
            sql(
                    "SELECT count(*) FROM \"row_incident\" WHERE open=1"
                        + " AND julianday(\"dueAt\")<julianday('2026-03-01T04:00:00Z')",
                    "grid",
                    code)
                + sql(
                    "SELECT count(*) FROM row_dispute WHERE active=1 AND deadline<'2026-03-01'",
                    "grid",
                    code));
  }

  @Test
  void publicity_is_what_sql_divides_by_village_and_a_grid_has_that_of_its_village()
      throws Exception {
    agree(
        Measure.CAMPAIGN,
        code ->
            sql(
                "SELECT CASE WHEN sum(due)>0 THEN 100.0*sum(reached)/sum(due) END"
                    + " FROM \"row_campaign-coverage\" WHERE 1",
                "division",
                code.substring(0, Math.min(VILLAGE, code.length()))));
  }

  @Test
  void where_publicity_is_missing_and_fraud_happens_is_what_sql_says_of_ninety_days()
      throws Exception {
    agree(
        Measure.GAP,
        code -> {
          String days = "day>=date('2026-03-01','-89 days') AND day<='2026-03-01'";
          double frauds =
              sql("SELECT count(*) FROM \"row_fraud-case\" WHERE " + days, "grid", code);
          double doors =
              sql(
                  "SELECT coalesce(sum(times),0) FROM row_campaign WHERE type='HOUSE_VISIT' AND "
                      + days,
                  "grid",
                  code);
          double homes =
              sql(
                  "SELECT coalesce(sum(households),0) FROM \"row_campaign-target\" WHERE 1",
                  "grid",
                  code);
          return homes == 0
              ? Double.NaN
              : 1000 * frauds / homes * (1 - Math.min(doors, homes) / homes);
        });
  }
}
