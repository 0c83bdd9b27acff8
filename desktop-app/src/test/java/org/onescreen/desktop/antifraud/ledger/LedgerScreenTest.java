package org.onescreen.desktop.antifraud.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignChannel;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.FraudTypeDefaults;
import org.onescreen.model.antifraud.FraudTypeEntry;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.antifraud.MaterialStock;
import org.onescreen.model.command.Operation;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// What is entered into the ledgers, on a real cache without a line to the centre.
class LedgerScreenTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:05:00Z");

  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(NOW);
  private RealCache desk;
  private LedgerScreen screen;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    desk.put(Region.KIND, new County().towns().getFirst());
    desk.put(Campaign.KIND, lecture(1, 600, 50));
    desk.put(Campaign.KIND, lecture(2, 630, 9000));
    desk.put(
        CampaignTarget.KIND,
        new CampaignTarget(
            new UUID(0, 3),
            TestRows.VILLAGE,
            GridCode.of(TestRows.VILLAGE, 1),
            300,
            900,
            100,
            30,
            200,
            60,
            90,
            County.TODAY));
    desk.put(
        MaterialStock.KIND,
        new MaterialStock(
            new UUID(0, 4), TestRows.VILLAGE, MaterialItem.LEAFLET, 10, 4, County.TODAY));
    screen =
        Fx.call(
            () ->
                new LedgerScreen(
                    Desk.place(
                        desk.cache, desk.door, Desk.chinese(), clock.ticker(), new NoNavigator()),
                    (_, _) -> {}));
    stage = Fx.show(screen.node(), 1366, 640);
    Fx.run(screen::attach);
    Fx.until(() -> table().getItems().size() == 2);
  }

  @AfterEach
  void close() {
    Fx.run(screen::detach);
    Fx.run(stage::close);
    desk.close();
  }

  private static Campaign lecture(long number, int start, int reach) {
    return new Campaign(
        new UUID(0, number),
        TestRows.VILLAGE,
        CampaignType.LECTURE,
        CampaignAudience.ELDERS,
        1,
        reach,
        false,
        County.TODAY,
        null,
        CampaignChannel.COURTYARD,
        "文化广场",
        start,
        60,
        null);
  }

  private TableView<?> table() {
    return (TableView<?>) screen.node().lookup(".figure-table");
  }

  private String texts() {
    return String.join("\n", Fx.texts(screen.node()));
  }

  private List<Node> fields(Class<? extends Node> type) {
    return screen.node().lookupAll(".entry-grid > *").stream().filter(type::isInstance).toList();
  }

  private void press(String style) {
    Fx.run(() -> ((Button) screen.node().lookup(style)).fire());
  }

  private void ledger(String name) {
    Fx.run(
        () ->
            screen.node().lookupAll(".ledger-name").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(name))
                .forEach(ToggleButton::fire));
  }

  @Test
  void activities_that_overlap_and_a_reach_beyond_the_village_are_kept_and_marked() {
    Fx.settle(screen.node());
    assertThat(Fx.call(this::texts)).contains("※ 与另一场时间重叠");
    assertThat(Fx.call(this::texts)).contains("9,000");
    assertThat(Fx.call(this::texts)).containsPattern("※[^\\n]*900[^\\n]*※ 与另一场时间重叠");
    Fx.picture(screen.node(), "ledger-activities");
  }

  @Test
  void what_cannot_be_is_marked_and_nothing_is_lost_of_the_rest() {
    press(".ledger-enter");
    Fx.until(() -> screen.node().lookup(".entry-save") != null);
    Fx.run(() -> ((TextField) fields(TextField.class).getLast()).setText("-5"));
    press(".entry-save");
    assertThat(Fx.call(this::texts)).contains("标红的项没有填对");
    assertThat(desk.send()).isEmpty();
    Fx.run(
        () -> {
          ((TextField) fields(TextField.class).getLast()).setText("80");
          fields(ComboBox.class).stream()
              .map(node -> (ComboBox<?>) node)
              .filter(box -> box.getValue() == null)
              .forEach(box -> box.getSelectionModel().selectFirst());
        });
    press(".entry-save");
    Fx.until(() -> table().getItems().size() == 3);
    Fx.until(() -> screen.node().lookup(".entry-save") == null);
    assertThat(desk.send()).extracting(Operation::command).containsExactly("campaign.enter");
  }

  @Test
  void more_than_is_there_does_not_leave_the_store() {
    ledger("物资库存");
    Fx.until(() -> table().getItems().size() == 1 && texts().contains("宣传单"));
    Fx.run(() -> table().getSelectionModel().select(0));
    press(".ledger-correct");
    Fx.until(() -> screen.node().lookup(".entry-save") != null);
    Fx.run(() -> ((TextField) fields(TextField.class).getFirst()).setText("7"));
    Fx.run(
        () ->
            Stream.of(fields(ComboBox.class).getLast())
                .map(node -> (ComboBox<?>) node)
                .forEach(box -> box.getSelectionModel().selectFirst()));
    press(".entry-save");
    Fx.until(() -> texts().contains("库存不足：领用数大于结存数"));
    assertThat(desk.send()).isEmpty();
    Fx.run(() -> ((TextField) fields(TextField.class).getFirst()).setText("6"));
    press(".entry-save");
    Fx.until(() -> screen.node().lookup(".entry-save") == null);
    List<Operation> act = desk.send();
    assertThat(act)
        .extracting(Operation::command)
        .containsExactly("material-stock.issue", "campaign-material.enter");
    assertThat(act.getFirst().group()).isNotNull().isEqualTo(act.getLast().group());
  }

  @Test
  void what_is_told_of_a_fraud_is_taken_along_for_loudspeakers_and_messages() throws Exception {
    desk.put(
        FraudTypeEntry.KIND,
        FraudTypeDefaults.all(TestRows.VILLAGE, () -> new UUID(0, 50)).getFirst());
    ledger("诈骗类型词典");
    Fx.until(() -> table().getItems().size() == 1);
    Fx.run(() -> table().getSelectionModel().select(0));
    Fx.until(() -> screen.node().lookupAll(".ledger-copy").size() == 2);
    for (Node copy : screen.node().lookupAll(".ledger-copy")) {
      Fx.run(() -> ((Button) copy).fire());
      String taken = Fx.call(() -> Clipboard.getSystemClipboard().getString());
      assertThat(taken).hasSizeGreaterThan(10);
      assertThat(Fx.call(this::texts)).contains(taken, "" + taken.length());
    }
  }

  @Test
  void a_household_that_is_listed_twice_and_a_grid_that_is_gone_are_told_in_words()
      throws Exception {
    desk.put(
        AppRegister.KIND,
        new AppRegister(
            new UUID(0, 60),
            TestRows.VILLAGE,
            GridCode.of(TestRows.VILLAGE, 7),
            20,
            2,
            List.of("H1", "H2"),
            County.TODAY));
    ledger("APP 安装");
    Fx.until(() -> table().getItems().size() == 1);
    Fx.run(() -> table().getSelectionModel().select(0));
    press(".ledger-correct");
    Fx.until(() -> screen.node().lookup(".entry-save") != null);
    TextArea doors = (TextArea) fields(TextArea.class).getFirst();
    assertThat(Fx.<String>call(doors::getText)).isEqualTo("H1\nH2");
    Fx.run(() -> doors.setText("H1\nH2\nH2"));
    press(".entry-save");
    Fx.until(() -> texts().contains("这一户已经登记过"));
    Fx.run(() -> doors.setText("H1\nH2\nH3"));
    press(".entry-save");
    Fx.until(() -> screen.node().lookup(".entry-save") == null);
    assertThat(desk.send()).extracting(Operation::command).containsExactly("app-register.correct");
  }
}
