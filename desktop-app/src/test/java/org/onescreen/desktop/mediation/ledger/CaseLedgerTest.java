package org.onescreen.desktop.mediation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.ledger.LedgerFile;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.desktop.testing.TestExports;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.CaseFilter;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.LedgerCase;
import org.onescreen.model.mediation.LedgerResult;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.GridCode;

/// The ledger leaves the desk by its one door, and is read back by another reader.
class CaseLedgerTest {
  private static final int CASES = 1203;

  /// With the one that has parties.
  private static final int ALL = CASES + 1;

  @TempDir Path folder;
  private ScreenRoom room;
  private TestExports exports;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    List<Dispute> cases = new ArrayList<>();
    for (int i = 1; i <= CASES; i++) {
      cases.add(
          TestRows.dispute(
              i,
              TestRows.VILLAGE,
              null,
              DisputeState.ASSIGNED,
              LocalDate.of(2026, 1, 1).plusDays(i % 300)));
    }
    room.put(Dispute.KIND, cases);
    LedgerCase named =
        new LedgerCase(
            GridCode.of(TestRows.VILLAGE, 1),
            "最近的一件",
            DisputeType.OTHER,
            DisputeSource.INITIATIVE,
            RiskColor.RED,
            new UUID(3, 4),
            List.of(new Party("示张三", "13800000001", "")),
            LocalDate.of(2026, 11, 20),
            LedgerResult.OPEN,
            null,
            0,
            "");
    room.desk().door.give(DisputeCommands.IMPORT, named.id(), named).join();
    exports = new TestExports(room.desk().door, room.clock, folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Path put(CaseFilter filter) throws Exception {
    WorkPlace place = room.place();
    new CaseLedger(place, CaseWords.in(place.texts()))
        .put(
            new Sight(Viewpoint.ALL.with(filter), place.actor().get()),
            export -> exports.desk().ask(export));
    exports.answer("半月排查会用");
    Fx.until(() -> exports.said().contains("登记"));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".xlsx")).findFirst().orElseThrow();
    }
  }

  @Test
  void theLedgerHoldsEveryCaseOfTheFilterMaskedMarkedAndRegistered() throws Exception {
    Path file = put(CaseFilter.NONE);
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("1,204 件", "已脱敏");
      assertThat(sheet.getLastRowNum()).isEqualTo(ALL + 1);
      Row first = sheet.getRow(2);
      Row last = sheet.getRow(ALL + 1);
      assertThat(first.getCell(2).getLocalDateTimeCellValue())
          .as("the newest first")
          .isAfter(last.getCell(2).getLocalDateTimeCellValue());
      assertThat(last.getCell(0).getNumericCellValue()).isEqualTo(ALL);
      assertThat(first.getCell(7).getStringCellValue()).isEqualTo("示某某");
      assertThat(sheet.getHeader().getRight()).contains("王值班");
    }
    List<ExportEntry> register = new ArrayList<>();
    room.desk()
        .cache
        .read(
            reader -> {
              reader.each(ExportEntry.KIND, Filter.all(), register::add);
              return true;
            });
    assertThat(register)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.purpose()).isEqualTo("半月排查会用");
              assertThat(entry.rows()).isEqualTo(ALL);
              assertThat(entry.hasPersonal()).isFalse();
            });
  }

  @Test
  void itsColumnsAreKnownWhereAnotherDeskImportsIt() throws Exception {
    Path file = put(CaseFilter.NONE);
    Match match = Match.of(LedgerFile.read(file, Course.QUIET), new Words());
    assertThat(match.lacking()).isEmpty();
    assertThat(match.columns().stream().filter(Match.Column::sure).flatMap(c -> c.field().stream()))
        .contains(
            LedgerField.ACCEPTED_ON,
            LedgerField.PARTIES,
            LedgerField.FACTS,
            LedgerField.TYPE,
            LedgerField.SOURCE,
            LedgerField.COLOR,
            LedgerField.GRID,
            LedgerField.PERFORMED);
  }

  @Test
  void aFilterLeavesTheOthersOut() throws Exception {
    CaseFilter red = CaseFilter.NONE.colored(List.of(RiskColor.RED));
    long wanted =
        room.desk().cache.read(r -> r.count(Dispute.KIND, Filter.is(Dispute.COLOR, RiskColor.RED)));
    try (XSSFWorkbook book = new XSSFWorkbook(put(red).toFile())) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo((int) wanted + 1);
    }
    assertThat(wanted).isLessThan(CASES);
  }
}
