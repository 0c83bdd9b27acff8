package org.onescreen.desktop.mediation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.FullDisk;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.desktop.testing.TestFiles;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;

/// A ledger is taken over by buttons alone, on the real cache.
class LedgerDeskTest {
  private static final int LINES = 620;

  @TempDir Path folder;
  private ScreenRoom room;
  private TestFiles files;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    room.put(
        Mediator.KIND,
        List.of(
            new Mediator(new UUID(4, 4), TestRows.VILLAGE, "示调解员", "13800000000", "示范调委会", null)));
    room.put(Grid.KIND, List.of(County.grid()));
    WorkPlace place = room.place();
    files = room.files();
    Fx.run(() -> new LedgerDesk(place).open());
    stage = Fx.show(files.card(), 1366, 700);
  }

  /// Some good lines and one without a day.
  private Path ledger(int lines) throws Exception {
    StringBuilder rows = new StringBuilder("受理日期,当事人,简要案情,所属网格,責任人,情况栏\r\n");
    for (int i = 0; i < lines; i++) {
      rows.append("2024.3.%d,示张%d,边界%d,%s,示调解员,\r\n".formatted(1 + i % 28, i, i, code()));
    }
    rows.append("不详,示王,无日期,,示调解员,\r\n");
    return Files.writeString(folder.resolve("台账.csv"), rows);
  }

  private static String code() {
    return GridCode.of(TestRows.VILLAGE, 1).code();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    room.close();
  }

  @Test
  void nothingIsWrittenBeforeItIsAcceptedAndTheSameFileTwiceChangesNothing() throws Exception {
    files.choose(ledger(LINES));
    files.press("ledger-choose");
    until("共 621 行");
    assertThat(said()).contains("可新增 620 件", "有错不导入 1 行");
    // The list is laid out after the sentence has come.
    Fx.until(() -> String.join(" ", Fx.texts(files.card())).contains("■ A622  不是日期"));
    Fx.picture(files.card(), "ledger-report");
    assertThat(disputes()).isZero();
    files.press("ledger-accept");
    until("已导入 620 件");
    assertThat(disputes()).isEqualTo(LINES);
    files.press("ledger-check");
    until("已在库中 620 件");
    assertThat(files.button("ledger-accept").isDisabled()).isTrue();
    assertThat(disputes()).isEqualTo(LINES);
  }

  @Test
  void anImportThatIsStoppedGoesOnWhereItEndedWhenTheSameFileIsTakenAgain() throws Exception {
    files.choose(ledger(LINES));
    files.press("ledger-choose");
    until("可新增 620 件");
    Button accept = files.button("ledger-accept");
    Button stop = files.button("ledger-stop");
    Fx.run(
        () -> {
          accept.fire();
          stop.fire();
        });
    until("已停止");
    long before = disputes();
    assertThat(before).as("whole transactions, and not the last").isIn(0L, 500L);
    files.press("ledger-check");
    until("可新增 %d 件".formatted(LINES - before));
    files.press("ledger-accept");
    until("已导入 %d 件".formatted(LINES - before));
    assertThat(disputes()).isEqualTo(LINES);
  }

  @Test
  void anImportOnAFullDiskSaysHowManyLackAndTheSameFileBringsThemOnceThereIsRoom()
      throws Exception {
    files.choose(ledger(LINES));
    files.press("ledger-choose");
    until("可新增 620 件");
    FullDisk.begin(room.desk().cache);
    files.press("ledger-accept");
    until("没能写入本机（磁盘可能已满）");
    long before = disputes();
    assertThat(before).as("whole transactions").isIn(0L, 120L, 500L);
    assertThat(said()).contains("已导入 %d 件".formatted(before), "再次导入同一文件会补上");
    FullDisk.end(room.desk().cache);
    files.press("ledger-check");
    until("可新增 %d 件".formatted(LINES - before));
    files.press("ledger-accept");
    until("已导入 %d 件".formatted(LINES - before));
    assertThat(disputes()).isEqualTo(LINES);
  }

  @Test
  void aFileThatIsNotToBeReadSaysWhyAndTheNextOneIsReadAllTheSame() throws Exception {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    files.choose(Files.write(folder.resolve("旧.xls"), old));
    files.press("ledger-choose");
    until("旧版 xls 或加密文件");
    files.choose(ledger(2));
    files.press("ledger-choose");
    until("共 3 行");
    assertThat(disputes()).isZero();
  }

  @Test
  void theSheetsThatAreLeftOutAreNamedAndTakenOneByOneAndOldAgreementsAreClosed() throws Exception {
    Path book = folder.resolve("全年.xlsx");
    try (XSSFWorkbook made = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(book)) {
      for (int month = 1; month <= 2; month++) {
        Sheet sheet = made.createSheet(month + "月");
        row(sheet, 0, "受理日期", "当事人", "简要案情", "所属网格", "责任人", "结果", "电话");
        String day = "2025.%d.5".formatted(month);
        row(sheet, 1, day, "示　三", "示三家排水" + month, code(), "示调解员", "成功", "13800000001");
        row(sheet, 2, "2026.11.5", "示四", "边界" + month, code(), "示调解员", "成功", "");
      }
      made.write(out);
    }
    files.choose(book);
    files.press("ledger-choose");
    until("可新增 2 件");
    assertThat(said()).contains("1 件旧案按办结");
    Fx.until(() -> String.join(" ", Fx.texts(files.card())).contains("▲ 只读取了工作表“1月”，没有读取：2月"));
    Fx.picture(files.card(), "ledger-sheets");
    files.press("ledger-accept");
    until("已导入 2 件");
    ComboBox<?> sheets = (ComboBox<?>) files.card().lookup(".ledger-sheet");
    Fx.run(() -> sheets.getSelectionModel().select(1));
    Fx.until(() -> String.join(" ", Fx.texts(files.card())).contains("▲ 只读取了工作表“2月”，没有读取：1月"));
    until("可新增 2 件");
    files.press("ledger-accept");
    until("已导入 2 件");
    List<Dispute> all = new ArrayList<>();
    room.desk()
        .cache
        .read(
            reader -> {
              reader.each(Dispute.KIND, Filter.all(), all::add);
              return true;
            });
    assertThat(all).hasSize(4);
    assertThat(all).filteredOn(d -> d.state() == DisputeState.ARCHIVED).hasSize(2);
    assertThat(all).filteredOn(d -> d.state() == DisputeState.PERFORMING).hasSize(2);
    assertThat(all)
        .allSatisfy(d -> assertThat(d.title()).startsWith("其他纠纷·").doesNotContain("示三"))
        .allSatisfy(d -> assertThat(d.succeeded()).isTrue());
    assertThat(all)
        .filteredOn(d -> d.parties().getFirst().name().equals("示三"))
        .allSatisfy(d -> assertThat(d.told().facts()).startsWith("示三家排水"))
        .hasSize(2);
  }

  private static void row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private void until(String sentence) {
    try {
      Fx.until(() -> said().contains(sentence));
    } catch (AssertionError e) {
      throw new AssertionError("it says: " + said(), e);
    }
  }

  private long disputes() {
    return room.desk().cache.read(reader -> reader.count(Dispute.KIND, Filter.all()));
  }

  private String said() {
    return files.said("ledger-summary");
  }
}
