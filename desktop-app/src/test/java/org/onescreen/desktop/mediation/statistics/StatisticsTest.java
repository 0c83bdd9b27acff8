package org.onescreen.desktop.mediation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.excel.ExcelBook;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Region;

/// The statistics of the sample county, each against plain SQL on the cache's own file.
class StatisticsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Period YEAR = Period.Named.TWELVE_MONTHS.on(TODAY);
  private static final String ACCEPTED =
      " FROM row_dispute WHERE state NOT IN ('CLUE','APPLIED','REFUSED')"
          + " AND acceptedOn BETWEEN '2025-11-21' AND '2026-11-20'";

  @TempDir static Path folder;
  private static RealCache desk;
  private static Connection sql;

  @BeforeAll
  static void fill() throws Exception {
    Map<Kind<?>, List<CentreRecord>> all = new HashMap<>();
    new Sample(SampleSize.COUNTY, 7, TODAY)
        .writeTo(
            new RecordSink() {
              @Override
              public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
                all.computeIfAbsent(kind, _ -> new ArrayList<>()).add(record);
              }
            });
    desk = new RealCache(folder.resolve("cache.db"));
    put(Dispute.KIND, all);
    put(DisputeSweep.KIND, all);
    put(MediationRoom.KIND, all);
    put(Region.KIND, all);
    sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cache.db"));
  }

  private static <T extends Record & CentreRecord> void put(
      Kind<T> kind, Map<Kind<?>, List<CentreRecord>> all) throws Exception {
    desk.putAll(kind, all.get(kind).stream().map(kind.type()::cast).toList());
  }

  @AfterAll
  static void close() throws SQLException {
    sql.close();
    desk.close();
  }

  private static Statistics read(StatBy by, Period period) {
    return desk.cache.read(new StatQuery(by, period, CaseWords.in(Desk.chinese())));
  }

  private static long number(String query) throws SQLException {
    try (Statement statement = sql.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Map<String, List<Long>> groups(String expression, String succeeded)
      throws SQLException {
    Map<String, List<Long>> groups = new HashMap<>();
    try (Statement statement = sql.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT "
                    + expression
                    + ", count(*), sum("
                    + succeeded
                    + "), sum(performed), sum(confirmed), sum(repeated), sum(escalated)"
                    + ACCEPTED
                    + " AND "
                    + expression
                    + " IS NOT NULL GROUP BY 1")) {
      while (row.next()) {
        List<Long> counts = new ArrayList<>();
        for (int i = 2; i <= 7; i++) {
          counts.add(row.getLong(i));
        }
        groups.put(row.getString(1), counts);
      }
    }
    return groups;
  }

  private static List<Long> counts(Tally tally) {
    return LongStream.of(
            tally.accepted(),
            tally.succeeded(),
            tally.performed(),
            tally.confirmed(),
            tally.repeated(),
            tally.sentUp())
        .boxed()
        .toList();
  }

  /// What follows from each judicial type in the two other vocabularies, written down once more.
  private static final String VOCABULARIES =
      """
      MARRIAGE_FAMILY MARRIAGE_FAMILY MARRIAGE_FAMILY
      NEIGHBOURHOOD NEIGHBOURHOOD NEIGHBOURHOOD
      HOUSE_SITE HOUSING_PROPERTY PROPERTY
      CONTRACT ECONOMIC_CONTRACT CONTRACT
      PRODUCTION_BUSINESS ECONOMIC_CONTRACT OTHER_CIVIL
      DAMAGES DAMAGES TORT
      FOREST_LAND FOREST_WATER_RIGHTS LAND_RESOURCES
      LAND_ACQUISITION STATE_LAND URBAN_RURAL_BUILDING
      POLLUTION ENVIRONMENT TORT
      LABOUR LABOUR_INSURANCE LABOUR
      CONSUMER CONSUMER CONTRACT
      MEDICAL MEDICAL TORT
      TRAFFIC_ACCIDENT TRAFFIC TORT
      PROPERTY_MANAGEMENT HOUSING_PROPERTY CONTRACT
      OTHER OTHER OTHER
      """;

  private static String following(int vocabulary) {
    return VOCABULARIES
        .lines()
        .map(line -> line.split(" ", -1))
        .map(words -> "WHEN '" + words[0] + "' THEN '" + words[vocabulary] + "'")
        .collect(Collectors.joining(" ", "CASE type ", " END"));
  }

  @ParameterizedTest
  @EnumSource(StatBy.class)
  void every_group_counts_what_plain_sql_counts(StatBy by) throws SQLException {
    String expression =
        switch (by) {
          case TYPE -> "type";
          case OLDER -> "coalesce(olderType, " + following(1) + ")";
          case NEWER -> "coalesce(newerType, " + following(2) + ")";
          case MONTH -> "substr(acceptedOn,1,7)";
          case TOWN -> "substr(division,1,9) || '000'";
          case VILLAGE -> "division";
          case GRID -> "grid";
          case LEVEL -> "level";
          case ROOM -> "room";
        };
    Map<String, List<Long>> found = new HashMap<>();
    read(by, YEAR).lines().stream()
        .filter(line -> line.tally().accepted() > 0)
        .forEach(line -> found.put(line.key(), counts(line.tally())));
    assertThat(found)
        .isEqualTo(groups(expression, by == StatBy.ROOM ? "settledInRoom" : "succeeded"));
  }

  @Test
  void the_published_year_comes_out_with_its_rounding() throws SQLException {
    Tally total = read(StatBy.TYPE, YEAR).total();
    assertThat(counts(total).subList(0, 3)).containsExactly(4500L, 4483L, 4455L);
    assertThat(total.success().percent(2).orElseThrow()).hasToString("99.62");
    assertThat(total.performance().percent(2).orElseThrow()).hasToString("99.37");
    assertThat(total.prevented()).isEqualTo(695);
    assertThat(read(StatBy.TYPE, YEAR).sweeps()).isEqualTo(1117);
    assertThat(total.accepted()).isEqualTo(number("SELECT count(*)" + ACCEPTED));
  }

  @Test
  void the_rooms_settled_what_the_report_says() throws SQLException {
    Tally rooms = read(StatBy.ROOM, YEAR).total();
    assertThat(rooms.accepted()).isEqualTo(798);
    assertThat(rooms.success().percent(1).orElseThrow()).hasToString("96.7");
    assertThat(rooms.succeeded()).isEqualTo(number("SELECT sum(settledInRoom)" + ACCEPTED));
  }

  @Test
  void the_community_of_thirty_eight_sent_nothing_up() throws SQLException {
    Tally community =
        read(StatBy.VILLAGE, YEAR).lines().stream()
            .map(StatLine::tally)
            .filter(tally -> tally.accepted() == 38 && tally.sentUp() == 0)
            .filter(tally -> tally.succeeded() == 38)
            .findFirst()
            .orElseThrow();
    assertThat(community.success().percent(2).orElseThrow()).hasToString("100.00");
    assertThat(community.escalation().percent(2).orElseThrow()).hasToString("0.00");
  }

  @Test
  void the_workbook_says_the_published_ratios_and_what_they_are_made_of() throws Exception {
    StatWords words = new StatWords(CaseWords.in(Desk.chinese()));
    try (XSSFWorkbook book = written(new StatBook(words).of("调解统计表", read(StatBy.TYPE, YEAR)))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
          .contains("2025-11-21", "2026-11-20");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("四舍五入", "4,483 / 4,500");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("尾数截去", "4,455 / 4,483");
      Row total = sheet.getRow(sheet.getLastRowNum());
      assertThat(total.getCell(0).getStringCellValue()).isEqualTo("合计");
      assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(4500);
      assertThat(new DataFormatter().formatCellValue(total.getCell(3))).isEqualTo("99.62%");
      assertThat(new DataFormatter().formatCellValue(total.getCell(5))).isEqualTo("99.37%");
    }
  }

  @Test
  void the_months_report_to_the_bureau_counts_what_plain_sql_counts() throws Exception {
    String october = " AND acceptedOn BETWEEN '2026-10-01' AND '2026-10-31'";
    StatWords words = new StatWords(CaseWords.in(Desk.chinese()));
    JudicialMonth month = desk.cache.read(JudicialMonth.of(YearMonth.of(2026, 10)));
    try (XSSFWorkbook book = written(new JudicialBook(words).of("月报", month))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).as("two lines, a head, 15 types, a total").isEqualTo(18);
      List<Long> found = new ArrayList<>();
      List<Long> wanted = new ArrayList<>();
      int at = 3;
      for (DisputeType type : DisputeType.values()) {
        Row row = sheet.getRow(at++);
        String cases = ACCEPTED + october + " AND type='" + type + "'";
        for (int column : new int[] {1, 3, 4, 5, 6, 8, 9, 10}) {
          found.add((long) row.getCell(column).getNumericCellValue());
        }
        wanted.add(number("SELECT count(*)" + cases));
        wanted.add(number("SELECT count(*)" + cases + " AND source IN ('INITIATIVE','SWEEP')"));
        wanted.add(number("SELECT count(*)" + cases + " AND source='APPLICATION'"));
        wanted.add(
            number(
                "SELECT count(*)"
                    + cases
                    + " AND source NOT IN ('INITIATIVE','SWEEP','APPLICATION')"));
        for (String sum : List.of("succeeded", "performed", "confirmed", "amount")) {
          wanted.add(number("SELECT coalesce(sum(" + sum + "),0)" + cases));
        }
      }
      assertThat(found).isEqualTo(wanted);
      Row total = sheet.getRow(18);
      assertThat((long) total.getCell(1).getNumericCellValue())
          .isPositive()
          .isEqualTo(number("SELECT count(*)" + ACCEPTED + october));
    }
  }

  private static XSSFWorkbook written(Ledger ledger) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelBook().write(ledger, out, Course.QUIET);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void seven_hundred_and_seventy_nine_of_as_many_are_a_hundred_percent() throws Exception {
    Path other = folder.resolve("other.db");
    try (RealCache studio = new RealCache(other)) {
      List<Dispute> cases = new ArrayList<>();
      for (int i = 1; i <= 779; i++) {
        Dispute one = TestRows.dispute(i, TestRows.VILLAGE, null, DisputeState.PERFORMING, TODAY);
        cases.add(TestRows.succeeded(one));
      }
      studio.putAll(Dispute.KIND, cases);
      Tally total =
          studio.cache.read(new StatQuery(StatBy.TYPE, YEAR, CaseWords.in(Desk.chinese()))).total();
      assertThat(total.accepted()).isEqualTo(779);
      assertThat(total.success().percent(2).orElseThrow()).hasToString("100.00");
    }
  }

  @Test
  void a_period_holds_its_first_and_its_last_day_and_nothing_else() throws SQLException {
    LocalDate day = LocalDate.of(2026, 3, 10);
    assertThat(read(StatBy.MONTH, Period.between(day, day)).total().accepted())
        .isEqualTo(
            number(
                "SELECT count(*) FROM row_dispute WHERE acceptedOn='2026-03-10'"
                    + " AND state NOT IN ('CLUE','APPLIED','REFUSED')"));
  }
}
