package org.onescreen.packaging.board;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.ExcelBook;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.desktop.mediation.ledger.LedgerDesk;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.work.FileDoors;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;

/// Imports a ledger as an operator does, without the time that a person takes to read the report:
/// from the chosen file to the report, and from the word to do it until every case is durable.
final class LedgerRun implements Cards {
  private static final GridCode CODE = new GridCode("990101100001001");
  private static final long MOST_NANOS = 300_000_000_000L;

  private final AtomicReference<Node> card = new AtomicReference<>();
  private final UiThread ui = new UiThread();

  @Override
  public void show(Node shown, Node focus, Runnable then) {
    card.set(shown);
  }

  @Override
  public void hide() {
    // It is looked at until the end.
  }

  /// @param place of the desk, whose files are not asked for
  /// @return seconds until the report, and until all is durable
  double[] run(WorkPlace place, Cache cache, Path folder, int lines, LocalDate today)
      throws IOException, InterruptedException {
    Path file = written(folder.resolve("ledger.xlsx"), lines, today);
    WorkPlace own =
        new WorkPlace(
            place.queries(),
            place.door(),
            place.actor(),
            place.texts(),
            place.ui(),
            place.clock(),
            place.navigator(),
            new FileDoors(cache.blobs(), (_, _) -> Optional.of(file), this, new DeskTasks()),
            place.drafts());
    call(
        () -> {
          new LedgerDesk(own).open();
          return true;
        });
    long begun = System.nanoTime();
    press(".ledger-choose");
    await(() -> !button(".ledger-accept").isDisabled());
    double report = seconds(begun);
    begun = System.nanoTime();
    press(".ledger-accept");
    await(() -> !button(".ledger-stop").isVisible());
    String said = call(() -> ((Label) card.get().lookup(".ledger-summary")).getText());
    if (!said.contains(place.texts().get("ledger.done", lines, 0, 0))) {
      throw new IllegalStateException(said);
    }
    return new double[] {report, seconds(begun)};
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private Button button(String selector) {
    return (Button) card.get().lookup(selector);
  }

  private void press(String selector) throws InterruptedException {
    call(
        () -> {
          button(selector).fire();
          return true;
        });
  }

  private void await(Callable<Boolean> wanted) throws InterruptedException {
    long end = System.nanoTime() + MOST_NANOS;
    while (!call(wanted)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the import never ended");
      }
      LockSupport.parkNanos(5_000_000);
    }
  }

  private <T> T call(Callable<T> action) throws InterruptedException {
    return ui.call(action);
  }

  /// Where all of its cases were.
  static Grid grid() {
    Position corner = new Position(116.4, 39.9);
    return new Grid(
        new UUID(2, 1),
        CODE.village(),
        CODE,
        null,
        1,
        true,
        GridType.BASIC,
        "第一网格",
        300,
        "示网格长",
        "13900000000",
        corner,
        new Outline(List.of(corner, new Position(116.5, 39.9), new Position(116.5, 40.0), corner)));
  }

  /// Who mediated them.
  static Mediator mediator() {
    return new Mediator(new UUID(4, 4), CODE.village(), "示调解员", "13800000000", "示范调委会", null);
  }

  private static Path written(Path file, int lines, LocalDate today) throws IOException {
    List<List<Value>> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      LocalDate day = today.minusDays(1 + i % 900);
      rows.add(
          List.of(
              Value.of(i + 1),
              i % 2 == 0
                  ? Value.of(day)
                  : Value.of(day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth()),
              Value.of("示甲" + i + "、示乙" + i),
              Value.of("宅基地边界纠纷 " + i),
              Value.of("邻里纠纷"),
              Value.of("20余"),
              Value.of(i % 3 == 0 ? "已履行" : "调解成功"),
              Value.of(CODE.code()),
              Value.of("示调解员")));
    }
    List<Ledger.Column> columns = new ArrayList<>();
    for (String title : List.of("序号", "受理时间", "当事人", "简要案情", "类型", "规模", "结果", "网格", "责任人")) {
      columns.add(new Ledger.Column(title, 12));
    }
    Ledger ledger =
        new Ledger("台账", List.of(Ledger.Sheet.of("台账", columns, rows)), Paper.Frame.NONE);
    try (OutputStream out = Files.newOutputStream(file)) {
      new ExcelBook().write(ledger, out, Course.QUIET);
    } catch (Course.Cancelled e) {
      throw new IllegalStateException(e);
    }
    return file;
  }
}
