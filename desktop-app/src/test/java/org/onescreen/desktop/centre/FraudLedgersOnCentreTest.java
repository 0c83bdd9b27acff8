package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.antifraud.ledger.LedgerScreen;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.antifraud.MaterialStock;
import org.onescreen.model.command.Operation;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.OperationResult.Status;

/// What is entered on the forms of the ledgers, taken to a centre on PostgreSQL.
@ExtendWith(PostgresForTests.class)
class FraudLedgersOnCentreTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:05:00Z");
  private static final UUID STOCK = new UUID(0, 4);
  private static final UUID HERE = new UUID(1, 1);

  @TempDir Path folder;
  private TestCentre centre;
  private PushClient line;
  private RealCache desk;
  private LedgerScreen screen;
  private Stage stage;
  private int sent;

  @BeforeEach
  void open(DatabaseLogin database) throws Exception {
    FxTest.start();
    centre = TestCentre.start(database);
    line = new PushClient(centre, "county", HERE);
    desk = new RealCache(folder.resolve("cache.db"));
    Actor operator = new Actor(new UUID(9, 9), "王值班", Role.OPERATOR, List.of(Towns.COUNTY));
    CommandDoor door = desk.cache.door(() -> Optional.of(operator));
    desk.putAll(Region.KIND, new County().towns());
    desk.put(Grid.KIND, County.grid());
    MaterialStock leaflets =
        new MaterialStock(STOCK, TestRows.VILLAGE, MaterialItem.LEAFLET, 10, 4, County.TODAY);
    desk.put(MaterialStock.KIND, leaflets);
    centre.server().records().put(MaterialStock.KIND, leaflets);
    desk.put(CampaignTarget.KIND, target());
    Desk.HandClock clock = new Desk.HandClock(NOW);
    screen =
        Fx.call(
            () ->
                new LedgerScreen(
                    Desk.place(desk.cache, door, Desk.chinese(), clock.ticker(), new NoNavigator()),
                    (_, _) -> {}));
    stage = Fx.show(screen.node(), 1366, 768);
    Fx.run(screen::attach);
  }

  private static CampaignTarget target() {
    GridCode grid = GridCode.of(TestRows.VILLAGE, 1);
    return new CampaignTarget(
        new UUID(0, 3), TestRows.VILLAGE, grid, 300, 900, 100, 30, 200, 60, 90, County.TODAY);
  }

  @AfterEach
  void close() {
    Fx.run(screen::detach);
    Fx.run(stage::close);
    desk.close();
    line.close();
    centre.close();
  }

  private List<ToggleButton> names() {
    return screen.node().lookupAll(".ledger-name").stream().map(ToggleButton.class::cast).toList();
  }

  private List<Node> fields() {
    return List.copyOf(screen.node().lookupAll(".entry-grid > *"));
  }

  private void press(String style) {
    Fx.until(() -> screen.node().lookup(style) instanceof Button button && !button.isDisabled());
    Fx.run(() -> ((Button) screen.node().lookup(style)).fire());
  }

  /// Every field that is still empty gets something that may stand there.
  private void fill() {
    for (Node field : fields()) {
      switch (field) {
        case ComboBox<?> box when box.getValue() == null -> box.getSelectionModel().selectFirst();
        case DatePicker day when day.getValue() == null -> day.setValue(County.TODAY);
        case TextArea area when area.getText().isBlank() -> area.setText("示例一");
        case TextField text when text.getText().isBlank() -> text.setText(fitting(text));
        case TextField text when text.getText().equals("0") -> text.setText("2");
        default -> {
          // It has a value already, or is a name beside one.
        }
      }
    }
  }

  /// Until it was taken, or the form says why not.
  private void save(String what) {
    press(".entry-save");
    Fx.until(() -> screen.node().lookup(".entry-said") == null || !said().isEmpty());
    assertThat(Fx.call(this::said)).as(what).isEmpty();
  }

  private String said() {
    return screen.node().lookup(".entry-said") instanceof Label said ? said.getText() : "";
  }

  private static String fitting(TextField field) {
    String name = field.getAccessibleText();
    if (name.contains("电话")) {
      return "13900000000";
    }
    if (name.contains("代码")) {
      return "EXAMPLE_KIND";
    }
    return name.contains("经") ? "116.4, 39.9" : "示例";
  }

  private List<Operation> fresh() {
    List<Operation> all = desk.send();
    List<Operation> fresh = all.subList(sent, all.size());
    sent = all.size();
    return fresh;
  }

  private List<OperationResult> push(List<Operation> operations) {
    List<Operation> mine = new ArrayList<>();
    for (Operation each : operations) {
      mine.add(PushClient.renumbered(each, HERE, each.seq()));
    }
    return line.push(mine.toArray(Operation[]::new)).results();
  }

  @Test
  void what_is_entered_on_the_form_of_each_ledger_is_taken_by_a_real_centre() {
    int ledgers = Fx.call(this::names).size();
    assertThat(ledgers).isEqualTo(11);
    for (int i = 0; i < ledgers; i++) {
      int at = i;
      String name = Fx.call(() -> names().get(at).getText());
      Fx.run(() -> names().get(at).fire());
      press(".ledger-enter");
      Fx.until(() -> screen.node().lookup(".entry-save") != null);
      Fx.run(this::fill);
      save(name);
      List<Operation> given = fresh();
      assertThat(given).as(name).isNotEmpty();
      assertThat(push(given))
          .as(name)
          .extracting(OperationResult::status)
          .containsOnly(Status.DONE);
      Fx.until(() -> !((TableView<?>) screen.node().lookup(".figure-table")).getItems().isEmpty());
    }
  }

  @Test
  void what_leaves_the_store_and_its_line_in_the_ledger_stand_or_fall_together_at_the_centre() {
    Fx.run(() -> names().get(2).fire());
    issue("4");
    List<Operation> first = fresh();
    issue("2");
    List<Operation> second = fresh();
    assertThat(first).hasSize(2);
    assertThat(push(first)).extracting(OperationResult::status).containsOnly(Status.DONE);
    assertThat(centre.number("SELECT count(*) FROM record WHERE kind = " + material()))
        .isEqualTo(1);
    // Somebody else has taken the rest meanwhile.
    centre
        .server()
        .records()
        .put(
            MaterialStock.KIND,
            new MaterialStock(STOCK, TestRows.VILLAGE, MaterialItem.LEAFLET, 10, 9, County.TODAY));
    assertThat(push(second)).extracting(OperationResult::status).doesNotContain(Status.DONE);
    assertThat(centre.number("SELECT count(*) FROM record WHERE kind = " + material()))
        .isEqualTo(1);
  }

  private static int material() {
    return CampaignMaterial.KIND.number();
  }

  private void issue(String pieces) {
    Fx.until(() -> !((TableView<?>) screen.node().lookup(".figure-table")).getItems().isEmpty());
    Fx.run(
        () -> ((TableView<?>) screen.node().lookup(".figure-table")).getSelectionModel().select(0));
    press(".ledger-correct");
    Fx.until(() -> screen.node().lookup(".entry-save") != null);
    Fx.run(
        () -> {
          fields().stream()
              .filter(TextField.class::isInstance)
              .map(TextField.class::cast)
              .findFirst()
              .ifPresent(field -> field.setText(pieces));
          fill();
        });
    save(pieces);
  }
}
