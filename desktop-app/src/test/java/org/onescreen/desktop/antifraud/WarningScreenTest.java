package org.onescreen.desktop.antifraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.command.Operation;

/// What an operator does to a fraud warning, on a real cache without a line to the centre.
class WarningScreenTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:05:00Z");

  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(NOW);
  private RealCache desk;
  private RecordViewer screen;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    desk.put(FraudWarning.KIND, warning(1, WarningGrade.LOW));
    desk.put(FraudWarning.KIND, warning(2, WarningGrade.HIGH));
    AntifraudTool tool =
        new AntifraudTool(
            Desk.place(desk.cache, desk.door, Desk.chinese(), clock.ticker(), new NoNavigator()),
            _ -> {});
    screen = Fx.call(() -> (RecordViewer) tool.open(PanelSize.SCREEN));
    stage = Fx.show(screen.node(), 1366, 640);
    Fx.run(screen::attach);
  }

  @AfterEach
  void close() {
    Fx.run(screen::detach);
    Fx.run(stage::close);
    desk.close();
  }

  private static FraudWarning warning(long number, WarningGrade grade) {
    return new FraudWarning(
        new UUID(0, number),
        TestRows.VILLAGE,
        FraudType.FAKE_INVESTMENT,
        grade,
        DissuasionTier.REMIND,
        FraudWarningState.RECEIVED,
        true,
        NOW.minusSeconds(600),
        County.TODAY,
        null,
        "欧阳示例",
        "13800001111");
  }

  @Test
  void the_most_dangerous_come_first_and_nobody_is_named() {
    Fx.run(() -> ((ToggleButton) screen.node().lookup(".choice-warnings")).fire());
    Fx.until(() -> texts().contains("■ 高危 1") && texts().contains("● 低危 1"));
    Fx.until(() -> texts().contains("虚假投资理财"));
    assertThat(Fx.call(this::texts)).contains("欧某某  138****1111").doesNotContain("欧阳");
    Fx.picture(screen.node(), "warnings");
  }

  @Test
  void a_warning_goes_on_by_its_flow_and_is_pending_until_the_centre_has_it() {
    Fx.run(() -> screen.showRecord(new UUID(0, 1)));
    Fx.until(() -> steps().contains("分派"));
    Fx.run(() -> step("分派").fire());
    Fx.until(() -> steps().contains("电话劝阻") && texts().contains("◔ 待发送"));
    Fx.run(() -> step("电话劝阻").fire());
    Fx.until(() -> steps().contains("已劝住"));
    Fx.picture(screen.node(), "warning-pending");
    assertThat(desk.send())
        .extracting(Operation::command)
        .containsExactly("fraud-warning.move", "fraud-warning.move");
  }

  private List<String> steps() {
    return screen.node().lookupAll(".step").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private Button step(String text) {
    return screen.node().lookupAll(".step").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private String texts() {
    return String.join("\n", Fx.texts(screen.node()));
  }
}
