package org.onescreen.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.task.DeskTask;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.desktop.testing.TestExports;
import org.onescreen.desktop.work.WorkScreen;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.export.ExportForm;
import tools.jackson.core.exc.JacksonIOException;

class ExportDeskTest {
  @TempDir Path folder;
  private RealCache desk;
  private TestExports exports;

  @BeforeEach
  void open() {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    exports = new TestExports(desk.door, Clock.system(Desk.ZONE), folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aFileComesWithAnEntryThatKnowsItsSumAndWhy() throws Exception {
    ask(ledger());
    exports.answer("月度例会汇报");
    Fx.until(() -> exports.said().contains("已写入"));
    ExportEntry entry = entries().getFirst();
    byte[] bytes = Files.readAllBytes(folder.resolve("台账.xlsx"));
    assertThat(entry.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    assertThat(entry.purpose()).isEqualTo("月度例会汇报");
    assertThat(entry.mark()).startsWith("王值班 ");
    assertThat(entry.personalFields()).containsExactly("dispute.parties.name");
    assertThat(exports.said()).contains(entry.number());
    assertThat(exports.tasks().list().getLast().state()).isEqualTo(DeskTask.State.DONE);
  }

  @Test
  void whatIsPrintedIsRegisteredAndWithoutAPrinterNothingIsAndBothAreSaid() {
    Paper page = new Paper("调解协议书", "", List.of(Block.text("以石墙为界。")), Paper.Frame.NONE);
    Export paper = new Export("协议书", "协议书", List.of(Way.print(() -> page)), 1, List.of());
    exports.printer().stands(false, true);
    ask(paper);
    exports.answer("签字");
    Fx.until(() -> exports.said().contains("没有找到打印机"));
    assertThat(entries()).isEmpty();
    exports.printer().stands(true, true);
    exports.answer("签字");
    Fx.until(() -> exports.said().contains("已送打印机"));
    assertThat(entries()).singleElement().extracting(ExportEntry::form).isEqualTo(ExportForm.PRINT);
    assertThat(exports.printer().jobs()).containsExactly(entries().getFirst().number() + " 1");
    exports.printer().stands(true, false);
    ask(paper);
    exports.answer("再签一份");
    Fx.until(() -> exports.said().contains("打印机没有接收"));
  }

  @Test
  void withoutAPurposeNothingIsWrittenOrEntered() {
    ask(ledger());
    exports.answer("  ");
    assertThat(exports.said()).isEqualTo("请填写用途和接收方");
    assertThat(folder.resolve("台账.xlsx")).doesNotExist();
    assertThat(entries()).isEmpty();
  }

  @Test
  void whereTheRegisterDoesNotTakeItThereIsNoFile() {
    Export tooLong = new Export("台".repeat(101), "台账", ledger().ways(), 1, List.of());
    ask(tooLong);
    exports.answer("汇报");
    Fx.until(() -> exports.said().contains("没有导出，因为不能登记"));
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("台账"));
  }

  @Test
  void aDiskThatIsFullInsideOfALibraryIsSaidAndTheTaskEnds() {
    for (RuntimeException hidden :
        List.of(
            JacksonIOException.construct(new IOException("No space left on device")),
            new UncheckedIOException(new IOException("No space left on device")))) {
      ask(failing(hidden));
      exports.answer("汇报");
      Fx.until(() -> exports.said().contains("磁盘"));
      Fx.until(() -> exports.tasks().list().getLast().state() == DeskTask.State.FAILED);
    }
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("坏导出"));
    assertThat(entries()).isEmpty();
  }

  @Test
  void whateverElseGoesWrongEndsTheTaskWithASentence() {
    ask(failing(new IllegalStateException("赵示例")));
    exports.answer("汇报");
    Fx.until(() -> exports.said().contains("坏导出"));
    Fx.until(() -> exports.tasks().list().getLast().state() == DeskTask.State.FAILED);
    assertThat(Fx.call(() -> exports.said())).doesNotContain("赵示例");
  }

  private static Export failing(RuntimeException how) {
    Way way =
        Way.raw(
            ExportForm.GEOJSON,
            out -> {
              throw how;
            });
    return new Export("坏导出", "坏导出", List.of(way), 1, List.of());
  }

  @Test
  void aCancelledExportLeavesNeitherFileNorEntry() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    Way endless =
        new Way(
            ExportForm.PDF,
            (_, out, course) -> {
              for (int i = 0; true; i++) {
                out.write(i);
                writing.countDown();
                course.at(0.5);
              }
            });
    ask(new Export("长报表", "长报表", List.of(endless), 1, List.of()));
    exports.answer("汇报");
    writing.await();
    Fx.run(() -> exports.tasks().list().getLast().cancel().orElseThrow().run());
    Fx.until(() -> exports.said().contains("已停止"));
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("长报表"));
    assertThat(entries()).isEmpty();
  }

  @Test
  void theRegisterListsWhatLeftTheDesk() throws Exception {
    ask(
        new Export(
            "矛盾纠纷台账",
            "台账",
            List.of(Way.raw(ExportForm.CSV, out -> out.write(1))),
            1,
            List.of("dispute.parties.name")));
    exports.answer("移送法院");
    Fx.until(() -> exports.said().contains("已写入"));
    Desk.HandClock clock = new Desk.HandClock(Instant.now());
    WorkScreen<?> screen =
        (WorkScreen<?>)
            Fx.call(
                () ->
                    new ExportTool(
                            Desk.place(
                                desk.cache,
                                desk.door,
                                Desk.chinese(),
                                clock.ticker(),
                                new NoNavigator()))
                        .open(PanelSize.SCREEN));
    var stage = Fx.show(screen.node(), 1366, 640);
    Fx.run(screen::attach);
    Fx.until(() -> String.join(" ", Fx.texts(screen.node())).contains("SHA-256"));
    assertThat(Fx.call(() -> String.join(" ", Fx.texts(screen.node()))))
        .contains("台账", "移送法院", "本单位留存", "姓名", "▲ 含", "王值班");
    Fx.picture(screen.node(), "export-register");
    Fx.run(screen::detach);
    Fx.run(stage::close);
  }

  private void ask(Export export) {
    Fx.run(() -> exports.desk().ask(export));
  }

  private List<ExportEntry> entries() {
    return desk.cache.read(
        reader ->
            reader
                .page(
                    ExportEntry.KIND,
                    Filter.all(),
                    Order.descending(ExportEntry.AT),
                    10,
                    Optional.empty())
                .records());
  }

  private static Export ledger() {
    Ledger ledger =
        new Ledger(
            "台账",
            List.of(
                Ledger.Sheet.of(
                    "台账", List.of(new Ledger.Column("当事人", 8)), List.of(List.of(Value.of("示张三"))))),
            Paper.Frame.NONE);
    return new Export(
        "矛盾纠纷台账", "台账", List.of(Way.excel(() -> ledger)), 1, List.of("dispute.parties.name"));
  }
}
