package org.onescreen.desktop.mediation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.Cards;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;

/// A ledger is taken over by buttons alone, on the real cache.
class LedgerDeskTest {
  @TempDir Path folder;
  private final AtomicReference<Node> card = new AtomicReference<>();
  private RealCache desk;
  private LedgerDesk ledger;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    desk.put(
        Mediator.KIND,
        new Mediator(new UUID(4, 4), TestRows.VILLAGE, "示调解员", "13800000000", "示范调委会", null));
    Path file = folder.resolve("台账.csv");
    StringBuilder rows = new StringBuilder("受理日期,当事人,简要案情,所属网格,責任人\r\n");
    for (int i = 0; i < 1200; i++) {
      rows.append("2024.3.")
          .append(1 + i % 28)
          .append(",示张")
          .append(i)
          .append(",边界")
          .append(i)
          .append(',')
          .append(GridCode.of(TestRows.VILLAGE, 1).code())
          .append(",示调解员\r\n");
    }
    rows.append("不详,示王,无日期,,示调解员\r\n");
    Files.writeString(file, rows);
    Position centre = new Position(116.4, 39.9);
    desk.put(
        Grid.KIND,
        new Grid(
            new UUID(2, 1),
            TestRows.VILLAGE,
            GridCode.of(TestRows.VILLAGE, 1),
            null,
            1,
            true,
            GridType.BASIC,
            "第一网格",
            300,
            "示网格长",
            "13900000000",
            centre,
            new Outline(
                List.of(centre, new Position(116.5, 39.9), new Position(116.5, 40.0), centre))));
    Cards cards =
        new Cards() {
          @Override
          public void show(Node shown, Node focus, Runnable then) {
            card.set(shown);
          }

          @Override
          public void hide() {
            card.set(null);
          }
        };
    Desk.HandClock clock = new Desk.HandClock(Instant.now());
    ledger =
        Fx.call(
            () ->
                new LedgerDesk(
                    Desk.place(
                        desk.cache, desk.door, Desk.chinese(), clock.ticker(), new NoNavigator()),
                    cards,
                    new DeskTasks(),
                    () -> Optional.of(file)));
    Fx.run(ledger::open);
    stage = Fx.show(card.get(), 1180, 700);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    desk.close();
  }

  @Test
  void nothingIsWrittenBeforeItIsAcceptedAndTheSameFileTwiceChangesNothing() {
    press("ledger-choose");
    Fx.until(() -> said().startsWith("共 1,201 行") || said().startsWith("共 1201 行"));
    assertThat(said()).contains("可新增 1,200 件", "有错不导入 1 行");
    assertThat(Fx.call(() -> String.join(" ", Fx.texts(card.get())))).contains("■ A1202  不是日期");
    Fx.picture(card.get(), "ledger-report");
    assertThat(disputes()).isZero();
    press("ledger-accept");
    Fx.until(() -> said().startsWith("已导入 1,200 件"));
    assertThat(disputes()).isEqualTo(1200);
    press("ledger-check");
    Fx.until(() -> said().contains("已在库中 1,200 件"));
    assertThat(Fx.call(() -> button("ledger-accept").isDisabled())).isTrue();
    assertThat(disputes()).isEqualTo(1200);
  }

  private long disputes() {
    return desk.cache.read(reader -> reader.count(Dispute.KIND, Filter.all()));
  }

  private Button button(String style) {
    return (Button) card.get().lookup("." + style);
  }

  private void press(String style) {
    Fx.run(() -> button(style).fire());
  }

  private String said() {
    return Fx.call(() -> ((Label) card.get().lookup(".ledger-summary")).getText());
  }
}
