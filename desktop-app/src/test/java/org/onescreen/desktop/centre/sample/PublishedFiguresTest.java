package org.onescreen.desktop.centre.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;

/// Every figure that the five reports publish, computed from the sample by SQL.
class PublishedFiguresTest {
  /// A number that a report prints.
  ///
  /// @param row the row of the inventory of the reports
  /// @param what the figure, in the report's words
  /// @param published as printed
  /// @param sql computes it
  record Count(int row, String what, long published, String sql) {
    @Override
    public String toString() {
      return "row " + row + ": " + what + " = " + published;
    }
  }

  /// A share that a report prints.
  record Share(
      int row,
      String what,
      String published,
      Rounding rounding,
      String numeratorSql,
      String denominatorSql) {
    @Override
    public String toString() {
      return "row " + row + ": " + what + " = " + published + " %";
    }
  }

  private static final String FOUR_LEVELS = "(SELECT division FROM grid WHERE level = 4 LIMIT 1)";

  private static final String RESETTLEMENT = "(SELECT division FROM livelihood LIMIT 1)";

  static final List<Count> COUNTS =
      Stream.of(
              materials(),
              livelihood(),
              network(),
              centres(),
              grids(),
              cameras(),
              mediation(),
              incidents())
          .flatMap(List::stream)
          .toList();

  private static List<Count> materials() {
    return List.of(
        material("大型宣传牌", "LARGE_SIGN", 6, false),
        material("小桌牌、抽纸盒等", "GIVEAWAY", 2000, true),
        material("横幅", "BANNER", 130, false),
        material("宣传栏", "NOTICE_BOARD", 5, false),
        material("海报", "POSTER", 500, true),
        material("责任书", "RESPONSIBILITY_LETTER", 5000, true),
        material("宣传单", "LEAFLET", 8000, true),
        new Count(
            16,
            "余 marked on four items",
            4,
            "SELECT COUNT(DISTINCT item) FROM campaign_material WHERE approximate"),
        new Count(16, "反诈宣讲会", 30, times("LECTURE")),
        new Count(16, "广播余", 1300, times("BROADCAST") + " AND approximate"),
        new Count(16, "消息余", 30_000, times("MESSAGE") + " AND approximate"),
        new Count(69, "法治宣传", 32, times("LAW_LECTURE")),
        new Count(16, "微信群", 43, "SELECT COUNT(*) FROM publicity_group"),
        new Count(16, "群成员余", 16_000, "SELECT SUM(members) FROM publicity_group WHERE approximate"),
        new Count(
            16,
            "villages covered",
            184,
            "SELECT COUNT(*) FROM campaign_coverage WHERE reached = due"),
        new Count(
            16,
            "villages whose due households are not their households",
            0,
            "SELECT COUNT(*) FROM campaign_coverage c JOIN region r USING (division) WHERE due <> households"));
  }

  private static Count material(String what, String item, long published, boolean approximate) {
    return new Count(
        16,
        what,
        published,
        "SELECT SUM(amount) FROM campaign_material WHERE item = '%s' AND approximate = %d"
            .formatted(item, approximate ? 1 : 0));
  }

  private static String times(String type) {
    return "SELECT SUM(times) FROM campaign WHERE type = '" + type + "'";
  }

  private static List<Count> livelihood() {
    return List.of(
        new Count(
            18,
            "households",
            735,
            "SELECT households FROM region WHERE division = " + RESETTLEMENT),
        new Count(18, "社区工厂", 3, "SELECT COUNT(*) FROM livelihood WHERE type = 'WORKSHOP'"),
        new Count(18, "jobs余", 200, "SELECT SUM(amount) FROM livelihood WHERE type = 'WORKSHOP'"),
        new Count(18, "trainings", 5, "SELECT COUNT(*) FROM livelihood WHERE type = 'TRAINING'"),
        new Count(
            18, "training 人次", 695, "SELECT SUM(amount) FROM livelihood WHERE type = 'TRAINING'"),
        new Count(18, "职介 人次", 352, "SELECT SUM(amount) FROM livelihood WHERE type = 'PLACEMENT'"),
        new Count(18, "菜园 亩余", 50, "SELECT SUM(amount) FROM livelihood WHERE type = 'GARDEN'"),
        new Count(18, "one community", 1, "SELECT COUNT(DISTINCT division) FROM livelihood"));
  }

  private static List<Count> network() {
    return List.of(
        new Count(28, "rooms", 83, "SELECT COUNT(*) FROM mediation_room"),
        new Count(28, "levels", 3, "SELECT COUNT(DISTINCT level) FROM mediation_room"),
        new Count(
            28,
            "mediators of the network",
            685,
            "SELECT COUNT(*) FROM mediator WHERE network IS NOT NULL"),
        new Count(28, "one brand", 1, "SELECT COUNT(DISTINCT network) FROM mediation_room"),
        new Count(
            28,
            "cases first in a room",
            798,
            "SELECT COUNT(*) FROM dispute WHERE room IS NOT NULL"),
        new Count(28, "settled there", 772, "SELECT COUNT(*) FROM dispute WHERE settledInRoom"),
        new Count(
            28,
            "the others went up",
            26,
            "SELECT COUNT(*) FROM dispute WHERE room IS NOT NULL AND escalated"),
        new Count(43, "mediators", 1707, "SELECT COUNT(*) FROM mediator"));
  }

  private static List<Count> centres() {
    return List.of(
        new Count(36, "镇街 centres", 11, "SELECT COUNT(*) FROM centre WHERE level = 'TOWN'"),
        new Count(36, "村社区 centres", 184, "SELECT COUNT(*) FROM centre WHERE level = 'VILLAGE'"),
        new Count(
            36, "built after 2023", 0, "SELECT COUNT(*) FROM centre WHERE builtOn > '2023-12-31'"),
        new Count(
            36, "示范镇", 4, "SELECT COUNT(*) FROM centre WHERE level = 'TOWN' AND demonstration"),
        new Count(
            36, "示范村", 25, "SELECT COUNT(*) FROM centre WHERE level = 'VILLAGE' AND demonstration"),
        new Count(36, "万元 of one", 350_000, "SELECT SUM(body ->> 'investmentYuan') FROM centre"),
        new Count(
            36,
            "㎡ of that one",
            300,
            "SELECT body ->> 'areaSquareMetres' FROM centre WHERE body ->> 'investmentYuan' > 0"),
        new Count(40, "kinds of department", 11, "SELECT COUNT(DISTINCT type) FROM department"),
        new Count(40, "departments of towns and county", 132, "SELECT COUNT(*) FROM department"),
        new Count(31, "专职巡防队", 102, "SELECT COUNT(*) FROM patrol_team"),
        new Count(30, "一村一警", 184, "SELECT COUNT(*) FROM police_room"),
        new Count(52, "最小应急单元", 699, "SELECT COUNT(*) FROM emergency_unit"),
        new Count(52, "义警", 6364, "SELECT SUM(volunteerPolice) FROM emergency_unit"));
  }

  private static List<Count> grids() {
    return List.of(
        new Count(46, "towns", 11, "SELECT COUNT(*) FROM region WHERE level = 'TOWN'"),
        new Count(46, "村社区", 184, "SELECT COUNT(*) FROM region WHERE level = 'VILLAGE'"),
        new Count(46, "grids", 530, "SELECT COUNT(*) FROM grid"),
        gridsAt(1, 1),
        gridsAt(2, 3),
        gridsAt(3, 8),
        gridsAt(4, 97),
        new Count(
            65,
            "leaves that have a child",
            0,
            "SELECT COUNT(*) FROM grid WHERE leaf = (code IN (SELECT parent FROM grid WHERE parent IS NOT NULL))"));
  }

  private static Count gridsAt(int level, long published) {
    return new Count(
        65,
        "L" + level,
        published,
        "SELECT COUNT(*) FROM grid WHERE level = " + level + " AND division = " + FOUR_LEVELS);
  }

  private static List<Count> cameras() {
    String here = " FROM camera WHERE division = " + FOUR_LEVELS + " AND owner = ";
    return List.of(
        new Count(49, "video channels", 4370, "SELECT COUNT(*) FROM camera"),
        new Count(49, "different codes", 4370, "SELECT COUNT(DISTINCT code) FROM camera"),
        new Count(73, "road", 15, "SELECT COUNT(*)" + here + "'PUBLIC'"),
        new Count(73, "of firms", 32, "SELECT COUNT(*)" + here + "'ENTERPRISE'"),
        new Count(73, "firms", 11, "SELECT COUNT(DISTINCT site)" + here + "'ENTERPRISE'"),
        new Count(73, "of households", 112, "SELECT COUNT(*)" + here + "'HOUSEHOLD'"),
        new Count(73, "households", 105, "SELECT COUNT(DISTINCT site)" + here + "'HOUSEHOLD'"),
        new Count(
            73, "in all", 159, "SELECT COUNT(*) FROM camera WHERE division = " + FOUR_LEVELS));
  }

  private static List<Count> mediation() {
    String four = " FROM dispute WHERE division = " + FOUR_LEVELS;
    return List.of(
        new Count(
            81,
            "accepted within the year",
            4500,
            "SELECT COUNT(*) FROM dispute WHERE acceptedOn BETWEEN '2025-11-21' AND '2026-11-20'"),
        new Count(81, "succeeded", 4483, "SELECT SUM(succeeded) FROM dispute"),
        new Count(81, "performed", 4455, "SELECT SUM(performed) FROM dispute"),
        new Count(
            81,
            "performed without success",
            0,
            "SELECT COUNT(*) FROM dispute WHERE performed AND NOT succeeded"),
        new Count(81, "sweeps", 1117, "SELECT COUNT(*) FROM dispute_sweep"),
        new Count(81, "prevented", 695, "SELECT SUM(prevented) FROM dispute_sweep"),
        new Count(70, "disputes of the community", 38, "SELECT COUNT(*)" + four),
        new Count(70, "settled", 38, "SELECT SUM(succeeded)" + four),
        new Count(70, "sent up", 0, "SELECT SUM(escalated)" + four),
        new Count(71, "in mediation", 12, "SELECT SUM(inMediation) FROM dispute"),
        new Count(71, "red", 3, "SELECT COUNT(*) FROM dispute WHERE active AND color = 'RED'"),
        new Count(
            71, "yellow", 9, "SELECT COUNT(*) FROM dispute WHERE active AND color = 'YELLOW'"),
        new Count(
            71,
            "not settled or not carried out",
            42,
            "SELECT COUNT(*) FROM dispute WHERE active AND NOT performed"));
  }

  private static List<Count> incidents() {
    return List.of(
        new Count(49, "网格事件", 20_468, "SELECT COUNT(*) FROM incident"),
        new Count(49, "纠纷类", 819, "SELECT COUNT(*) FROM incident WHERE category = 'DISPUTE'"),
        new Count(49, "today", 128, "SELECT COUNT(*) FROM incident WHERE day = '2026-11-20'"),
        new Count(
            49, "before the year", 0, "SELECT COUNT(*) FROM incident WHERE day < '2025-11-21'"));
  }

  static final List<Share> SHARES =
      List.of(
          new Share(
              81,
              "成功率",
              "99.62",
              Rounding.HALF_UP,
              "SELECT SUM(succeeded) FROM dispute",
              "SELECT COUNT(*) FROM dispute"),
          new Share(
              81,
              "履行率, truncated",
              "99.37",
              Rounding.TRUNCATE,
              "SELECT SUM(performed) FROM dispute",
              "SELECT SUM(succeeded) FROM dispute"),
          new Share(
              28,
              "settled in the room",
              "96.7",
              Rounding.HALF_UP,
              "SELECT SUM(settledInRoom) FROM dispute",
              "SELECT COUNT(room) FROM dispute"),
          new Share(
              70,
              "settled in the community",
              "100",
              Rounding.HALF_UP,
              "SELECT SUM(succeeded) FROM dispute WHERE division = " + FOUR_LEVELS,
              "SELECT COUNT(*) FROM dispute WHERE division = " + FOUR_LEVELS),
          new Share(
              16,
              "宣传覆盖率",
              "100",
              Rounding.HALF_UP,
              "SELECT SUM(reached) FROM campaign_coverage",
              "SELECT SUM(due) FROM campaign_coverage"),
          new Share(
              46,
              "grids a hundred villages",
              "288",
              Rounding.HALF_UP,
              "SELECT COUNT(*) FROM grid",
              "SELECT COUNT(*) FROM region WHERE level = 'VILLAGE'"),
          new Share(
              52,
              "义警 of a hundred units",
              "910",
              Rounding.HALF_UP,
              "SELECT SUM(volunteerPolice) FROM emergency_unit",
              "SELECT COUNT(*) FROM emergency_unit"),
          new Share(
              0,
              "按期办结率",
              "97.5",
              Rounding.HALF_UP,
              "SELECT SUM(onTime) FROM incident",
              "SELECT COUNT(onTime) FROM incident"),
          new Share(
              0,
              "劝阻成功率",
              "93.1",
              Rounding.HALF_UP,
              "SELECT SUM(convinced) FROM fraud_warning",
              "SELECT COUNT(convinced) FROM fraud_warning"),
          new Share(
              0,
              "视频在线率",
              "98.2",
              Rounding.HALF_UP,
              "SELECT COUNT(*) FROM camera WHERE state = 'ONLINE'",
              "SELECT COUNT(*) FROM camera"));

  private static SampleDatabase database;

  @BeforeAll
  static void load() throws SQLException {
    database = new SampleDatabase(SampleCounty.get());
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("COUNTS")
  void the_sample_counts_what_the_report_counted(Count figure) throws SQLException {
    assertThat(database.number(figure.sql())).as(figure.sql()).isEqualTo(figure.published());
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("SHARES")
  void the_sample_has_the_share_that_the_report_printed(Share figure) throws SQLException {
    Ratio ratio =
        new Ratio(
            database.number(figure.numeratorSql()),
            database.number(figure.denominatorSql()),
            figure.rounding());
    BigDecimal published = new BigDecimal(figure.published());
    assertThat(ratio.percent(published.scale())).as(ratio.toString()).contains(published);
  }
}
