package org.onescreen.desktop.mediation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.ledger.RawCell;
import org.onescreen.desktop.document.ledger.RawTable;
import org.onescreen.desktop.mediation.ledger.Places.Person;
import org.onescreen.desktop.mediation.ledger.Problem.Why;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.LedgerCase;
import org.onescreen.model.mediation.LedgerResult;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.GridCode;

class PlannerTest {
  private static final GridCode GRID = new GridCode("990101100001001");
  private static final GridCode OTHER = new GridCode("990101100002001");
  private static final GridCode FAR = new GridCode("990101200001001");
  private static final UUID PERSON = new UUID(4, 4);
  private static final UUID NAMESAKE = new UUID(4, 6);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private Agreed agreed = Agreed.OLD_ARE_CLOSED;
  private final Words words = new Words();
  private final Places places =
      new Places(
          Map.of(
              words.text().key("红椿村一网格"), Set.of(GRID),
              words.text().key("第一网格"), Set.of(GRID, OTHER)),
          Map.of(
              words.text().key("红椿村"), Set.of(GRID, GridCode.of(GRID.village(), 2)),
              words.text().key("同名村"), Set.of(OTHER, FAR),
              words.text().key("红椿镇"), Set.of(GRID, OTHER)),
          Map.of(
              "示调解员", Set.of(new Person(PERSON, GRID.village())),
              "示同名",
                  Set.of(
                      new Person(PERSON, GRID.village()), new Person(NAMESAKE, OTHER.village()))),
          Map.of(GRID, "红椿村"),
          Optional.of(OTHER),
          Optional.of(new UUID(5, 5)),
          TODAY);
  private Places at = places;

  @Test
  void columnsInAnyOrderUnderATitleAndATwoRowHeadAreKnown() {
    RawTable table =
        table(
            "示范县红椿镇矛盾纠纷排查化解台账|示范县红椿镇矛盾纠纷排查化解台账|示范县红椿镇矛盾纠纷排查化解台账|示范县红椿镇矛盾纠纷排查化解台账|示范县红椿镇矛盾纠纷排查化解台账",
            "简要案情|当事人|当事人|受理时间|調解結果",
            "简要案情|姓名|联系电话|受理时间|調解結果",
            "宅基地边界|示张三|13800000001|2024.3.5|调解成功");
    Match match = Match.of(table, words);
    assertThat(match.firstRow()).isEqualTo(3);
    assertThat(match.columns().stream().map(c -> c.field().map(Enum::name).orElse("-")))
        .containsExactly("FACTS", "PARTIES", "PHONE", "ACCEPTED_ON", "RESULT");
    LedgerCase line = plan(table, match).ready().getFirst();
    assertThat(line.facts()).isEqualTo("宅基地边界");
    assertThat(line.parties()).containsExactly(new Party("示张三", "13800000001", ""));
    assertThat(line.acceptedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(line.result()).isEqualTo(LedgerResult.CLOSED);
  }

  @Test
  void aTitleThatIsOnlyAlikeIsADoubtUntilAPersonHasChosen() {
    RawTable table = table("受理日期|当事人|简要案情|最终调解结果说明栏", "2024.3.5|示张三|边界|成功");
    Match match = Match.of(table, words);
    assertThat(match.columns().get(3).sure()).isFalse();
    Match chosen = match.with(3, Optional.of(LedgerField.RESULT));
    assertThat(chosen.columns().get(3).sure()).isTrue();
    assertThat(plan(table, chosen).ready().getFirst().result()).isEqualTo(LedgerResult.CLOSED);
  }

  @Test
  void whatIsNeededAndToldByNoColumnIsNamed() {
    Match match = Match.of(table("序号|备注", "1|无"), words);
    assertThat(match.lacking())
        .containsExactly(LedgerField.ACCEPTED_ON, LedgerField.FACTS, LedgerField.PARTIES);
  }

  @Test
  void aWholeLineIsReadWithItsWordsPlacesAndCounts() {
    Plan plan =
        plan(
            "受理日期|当事人|简要案情|网格|类型|来源|风险等级|责任人|规模|涉案金额|结果|履行情况|备注",
            "２０２４年３月５日|示张三、示李四|宅基地边界|红椿村一网格|土地山林水利权属|派出所|黄|示调解员|20余|6,000|已化解|已履行|卷宗在镇里");
    LedgerCase line = plan.ready().getFirst();
    assertThat(line)
        .isEqualTo(
            new LedgerCase(
                GRID,
                "FOREST_LAND·红椿村",
                DisputeType.FOREST_LAND,
                DisputeSource.POLICE,
                RiskColor.YELLOW,
                PERSON,
                List.of(new Party("示张三", "", ""), new Party("示李四", "", "")),
                LocalDate.of(2024, 3, 5),
                LedgerResult.PERFORMED,
                6000L,
                20,
                "卷宗在镇里",
                "宅基地边界"));
    assertThat(plan.problems()).containsExactly(new Problem(1, "I2", Why.ABOUT, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|示张三|边界|红椿村; A2 MISSING true; 0",
        "不详|示张三|边界|红椿村; A2 NOT_A_DAY true; 0",
        "2027.1.1|示张三|边界|红椿村; A2 IN_THE_FUTURE true; 0",
        "2024.3.5||边界|红椿村; B2 MISSING true; 0",
        "2024.3.5|示张三||红椿村; C2 MISSING true; 0",
        "2024.3.5|示张三|边界|火星村; D2 UNKNOWN_PLACE false; 1"
      })
  void whatIsTheMatterIsSaidByCell(String line, String wanted, int ready) {
    Plan plan = plan("受理日期|当事人|简要案情|所属村", line);
    Problem problem = plan.problems().getFirst();
    assertThat(problem.cell() + " " + problem.why() + " " + problem.grave()).isEqualTo(wanted);
    assertThat(plan.ready()).hasSize(ready);
    assertThat(plan.refused()).isEqualTo(1 - ready);
  }

  @Test
  void aFormulaIsNotBelieved() {
    RawTable table =
        new RawTable(
            List.of(
                row("受理日期|当事人|简要案情"),
                List.of(
                    RawCell.of("2024.3.5"), new RawCell("示张三", false, true), RawCell.of("边界"))));
    Plan plan = plan(table, Match.of(table, words));
    assertThat(plan.problems().getFirst().why()).isEqualTo(Why.FORMULA);
    assertThat(plan.ready()).isEmpty();
  }

  @Test
  void rareAndLongNamesAreKeptOrRefusedAndNeverCut() {
    String forty = "示".repeat(40);
    Plan plan =
        plan(
            "受理日期|当事人|简要案情",
            "2024.3.5|𠀋𠀋|边界一",
            "2024.3.5|" + forty + "|边界二",
            "2024.3.5|" + "示".repeat(51) + "|边界三",
            "2024.3.5|王|边界四");
    assertThat(plan.ready().stream().map(line -> line.parties().getFirst().name()))
        .containsExactly("𠀋𠀋", forty, "王");
    assertThat(plan.problems()).extracting(Problem::why).contains(Why.TOO_LONG);
  }

  @Test
  void theSameLineIsTheSameCaseWhoeverImportsItAndWherever() {
    LedgerCase once = plan("受理日期|当事人|简要案情", "2024.3.5|示张三、示李四|边界").ready().getFirst();
    LedgerCase again = plan("简要案情|当事人|登记日期", "边界|示李四，示张三|45356").ready().getFirst();
    assertThat(again.id()).isEqualTo(once.id());
    Plan twice = plan("受理日期|当事人|简要案情", "2024.3.5|示张三|边界", "2024-03-05|示张三|边界");
    assertThat(twice.ready()).hasSize(1);
    assertThat(twice.problems()).extracting(Problem::why).contains(Why.SAME_AS_ABOVE);
  }

  @Test
  void whatHappenedIsKeptInFullAndNamesNobodyInTheTitle() {
    String facts = "示张三与示李四因宅基地边界发生争执。".repeat(110);
    LedgerCase line =
        plan("受理日期|当事人|简要案情|所属村", "2024.3.5|示张三|" + facts + "|红椿村").ready().getFirst();
    assertThat(line.facts()).hasSizeGreaterThan(1900).isEqualTo(facts);
    assertThat(line.title()).isEqualTo("OTHER·红椿村");
    assertThat(line.id())
        .as("as where the title said what happened: that one is here already")
        .isEqualTo(
            new LedgerCase(
                    GRID,
                    facts,
                    DisputeType.OTHER,
                    DisputeSource.INITIATIVE,
                    RiskColor.BLUE,
                    PERSON,
                    line.parties(),
                    line.acceptedOn(),
                    LedgerResult.OPEN,
                    null,
                    0,
                    "")
                .id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "示　三、示李四; 示三,示李四; ''",
        "张　三; 张三; ''",
        "张 三 李小四; 张三,李小四; ''",
        "欧 阳 修; 欧阳修; ''",
        "张 三 李 四; 张三,李四; PARTIES_UNSURE",
        "王; 王; ''"
      })
  void aPaddedNameIsOneParty(String written, String wanted, String doubt) {
    Plan plan = plan("受理日期|当事人|简要案情", "2024.3.5|" + written + "|边界");
    assertThat(plan.ready().getFirst().parties().stream().map(Party::name))
        .containsExactly(wanted.split(","));
    assertThat(doubts(plan)).isEqualTo(doubt);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "示张三、示李四; 13800000001、13800000002; 13800000001,13800000002; ''",
        "示张三、示李四; 13800000001 13800000002; 13800000001,13800000002; ''",
        "示张三、示李四; 13800000001; ,; PHONES_UNSURE",
        "示张三; 0917-1234567 13800000001; 0917-1234567 13800000001; ''"
      })
  void eachPartyKeepsItsTelephone(String names, String written, String wanted, String doubt) {
    Plan plan = plan("受理日期|当事人|简要案情|联系电话", "2024.3.5|" + names + "|边界|" + written);
    assertThat(plan.ready().getFirst().parties().stream().map(Party::phone))
        .containsExactly(wanted.split(",", -1));
    assertThat(doubts(plan)).isEqualTo(doubt);
  }

  @ParameterizedTest
  @CsvSource({
    "OLD_ARE_CLOSED, 2025.11.30, CLOSED",
    "OLD_ARE_CLOSED, 2025.12.1, AGREED",
    "ALL_ARE_CLOSED, 2026.2.28, CLOSED",
    "NONE_IS_CLOSED, 2020.1.1, AGREED"
  })
  void oldAgreementsDoNotFloodTheBoard(Agreed chosen, String day, LedgerResult wanted) {
    agreed = chosen;
    Plan plan = plan("受理日期|当事人|简要案情|结果", day + "|示张三|边界|成功");
    assertThat(plan.ready().getFirst().result()).isEqualTo(wanted);
    assertThat(plan.closed()).isEqualTo(wanted == LedgerResult.CLOSED ? 1 : 0);
    assertThat(plan("受理日期|当事人|简要案情|结果", "2020.1.1|示张三|边界|调解中").closed()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "红椿村, 990101100001001, ''",
    "红椿村|第一网格, 990101100001001, ''",
    "第一网格, 990101100002001, SEVERAL_PLACES",
    "同名村, 990101100002001, SEVERAL_PLACES",
    "同名村|红椿镇, 990101100002001, ''",
    "火星村, 990101100002001, UNKNOWN_PLACE"
  })
  void aPlaceOfSeveralOneNameIsADoubt(String cells, String wanted, String doubt) {
    String two = cells.contains("|") ? cells : cells + "|";
    Plan plan = plan("受理日期|当事人|简要案情|所属村|网格", "2024.3.5|示张三|边界|" + two);
    assertThat(plan.ready().getFirst().grid().code()).isEqualTo(wanted);
    assertThat(doubts(plan)).isEqualTo(doubt);
  }

  @Test
  void aPlaceOfSeveralIsNotGuessedWhereNobodySaidWhereSuchLinesGo() {
    at = places.elsewhere(Optional.empty(), Optional.of(PERSON));
    Plan plan = plan("受理日期|当事人|简要案情|所属村", "2024.3.5|示张三|边界|同名村");
    assertThat(plan.ready()).isEmpty();
    assertThat(plan.problems()).containsExactly(new Problem(1, "D2", Why.SEVERAL_PLACES, true));
  }

  @Test
  void aMediatorOfSeveralOneNameIsTheOneOfThatVillageOrADoubt() {
    String head = "受理日期|当事人|简要案情|所属村|责任人";
    assertThat(plan(head, "2024.3.5|示张三|边界|红椿村|示同名").ready().getFirst().mediator())
        .isEqualTo(PERSON);
    at = places.elsewhere(Optional.of(FAR), Optional.of(new UUID(5, 5)));
    Plan plan = plan(head, "2024.3.5|示张三|边界||示同名");
    assertThat(plan.ready().getFirst().mediator()).isEqualTo(new UUID(5, 5));
    assertThat(doubts(plan)).contains("SEVERAL_PEOPLE");
  }

  private static String doubts(Plan plan) {
    return plan.problems().stream()
        .filter(p -> p.cell().charAt(0) != 'A' && !p.why().equals(Why.UNKNOWN_PERSON))
        .map(p -> p.why().name())
        .collect(Collectors.joining(","));
  }

  private Plan plan(String... lines) {
    RawTable table = table(lines);
    return plan(table, Match.of(table, words));
  }

  private Plan plan(RawTable table, Match match) {
    try {
      return new Planner(table, match, words, at, (type, place) -> type + "·" + place, agreed)
          .plan(Course.QUIET);
    } catch (Course.Cancelled e) {
      throw new AssertionError(e);
    }
  }

  private static RawTable table(String... lines) {
    return new RawTable(Arrays.stream(lines).map(PlannerTest::row).toList());
  }

  private static List<RawCell> row(String line) {
    List<RawCell> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(RawCell.of(cell));
    }
    return cells;
  }
}
