package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.KeptPaper;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.testfx.api.FxRobot;

/// What an operator does to a case: its next steps, and a new one registered without a mouse.
class CaseStepsTest {
  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(Instant.parse("2026-11-22T02:05:00Z"));
  private RealCache desk;
  private Panel panel;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    desk.put(Grid.KIND, County.grid());
    desk.put(
        Mediator.KIND,
        new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null));
    desk.put(
        Dispute.KIND,
        TestRows.dispute(
                1, TestRows.VILLAGE, null, DisputeState.SCHEDULED, LocalDate.of(2026, 11, 1))
            .with(
                DisputeStory.NONE.with(
                    List.of(
                        new KeptPaper(
                            DossierPaper.RIGHTS_NOTICE, LocalDate.of(2026, 11, 1), null)))));
    MediationTool tool =
        new MediationTool(
            Desk.place(desk.cache, desk.door, Desk.chinese(), clock.ticker(), new NoNavigator()),
            _ -> {});
    panel = Fx.call(() -> tool.open(PanelSize.SCREEN));
    stage = Fx.show(panel.node(), 1366, 640);
    Fx.run(panel::attach);
    Fx.until(() -> !panel.node().lookupAll(".board-card").isEmpty());
  }

  @AfterEach
  void close() {
    Fx.run(panel::detach);
    Fx.run(stage::close);
    desk.close();
  }

  @Test
  void a_case_goes_on_by_the_steps_of_its_flow_and_its_card_is_pending() throws Exception {
    Fx.run(() -> board().requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    Fx.until(
        () -> steps().size() > 3 && steps().subList(0, 3).equals(List.of("开始调解", "终止调解", "当事人撤回")));
    Fx.picture(panel.node(), "case-steps");
    Fx.run(() -> step("开始调解").fire());
    Fx.until(() -> steps().contains("达成书面协议"));
    Fx.until(() -> texts().contains("◔ 待发送"));
    Fx.picture(panel.node(), "case-pending");
    assertThat(desk.send()).extracting(Operation::command).containsExactly("dispute.move");
  }

  @Test
  void another_mediator_takes_the_case_where_it_stands() throws Exception {
    UUID heir = new UUID(3, 5);
    desk.put(
        Mediator.KIND, new Mediator(heir, TestRows.VILLAGE, "欧阳示例", "13700000001", "镇调委会", null));
    Fx.run(() -> board().requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    Fx.until(() -> steps().contains("更换调解员"));
    Fx.run(() -> step("更换调解员").fire());
    Fx.until(() -> panel.node().lookup(".form-lead") != null);
    Fx.run(() -> ((ComboBox<?>) panel.node().lookup(".form-lead")).getSelectionModel().select(1));
    Fx.picture(panel.node(), "case-mediators");
    Fx.run(() -> ((Button) panel.node().lookup(".form-keep")).fire());
    Fx.until(() -> panel.node().lookup(".form-lead") == null);
    assertThat(desk.send()).extracting(Operation::command).containsExactly("dispute.mediators");
    UUID leads =
        desk.cache.<UUID>read(r -> r.find(Dispute.KIND, new UUID(0, 1)).orElseThrow().mediator());
    assertThat(leads).isEqualTo(heir);
    Fx.until(() -> texts().contains("更换调解员（欧"));
  }

  @Test
  void a_case_whose_grid_was_merged_says_so_and_goes_on() throws Exception {
    Fx.run(() -> board().requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    String code = County.grid().code().code();
    Fx.until(() -> texts().contains("第一网格 · " + code));
    desk.put(Grid.KIND, County.grid(GridCode.of(TestRows.VILLAGE, 9)));
    Fx.until(() -> texts().contains(code + "（网格目录里已没有这个编号，可能已撤并；案件照常办理）"));
    Fx.picture(panel.node(), "case-grid-gone");
    Fx.run(() -> step("开始调解").fire());
    Fx.until(() -> steps().contains("达成书面协议"));
  }

  @Test
  void a_step_that_ends_mediation_wants_a_reason_first() throws Exception {
    Fx.run(() -> board().requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    Fx.until(() -> steps().contains("当事人撤回"));
    Fx.run(() -> step("当事人撤回").fire());
    Fx.run(() -> ((Button) panel.node().lookup(".step-confirm")).fire());
    assertThat(Fx.call(this::texts)).contains("请先写明原因");
    assertThat(desk.send()).isEmpty();
    Fx.run(() -> ((TextField) panel.node().lookup(".step-note")).setText("双方自行和解"));
    Fx.run(() -> ((Button) panel.node().lookup(".step-confirm")).fire());
    Fx.until(() -> texts().contains("已记下"));
    assertThat(desk.send()).hasSize(1);
  }

  @Test
  void a_dispute_is_registered_with_keys_alone_and_what_is_missing_is_said() throws Exception {
    Fx.run(() -> board().requestFocus());
    press(KeyCode.N);
    Fx.until(() -> panel.node().lookup(".register-title") != null);
    Fx.until(() -> texts().contains("第一网格"));
    keep();
    Fx.until(() -> texts().contains("请填写事由；请至少填写一位当事人的姓名"));
    Fx.picture(panel.node(), "register-missing");
    Fx.run(() -> ((TextField) panel.node().lookup(".register-title")).setText("滴水檐流向邻居"));
    Fx.run(() -> name().setText("张三"));
    Fx.picture(panel.node(), "register-full");
    // The only case there is lies in the same grid and is of the same type: it is shown at once.
    Fx.run(() -> choose("register-type", "邻里"));
    Fx.until(() -> texts().contains("可能重复（同一网格同类事项）"));
    keep();
    Fx.until(() -> panel.node().lookup(".register-title") == null);
    Dispute made =
        desk.cache
            .<List<Dispute>>read(
                r ->
                    r.page(
                            Dispute.KIND,
                            Filter.is(Dispute.STATE, DisputeState.APPLIED),
                            Order.ascending(Dispute.CODE),
                            10,
                            Optional.empty())
                        .records())
            .getFirst();
    assertThat(made.title()).isEqualTo("滴水檐流向邻居");
    assertThat(made.parties().getFirst().name()).isEqualTo("张三");
    assertThat(desk.send()).extracting(Operation::command).containsExactly("dispute.register");
  }

  private void choose(String style, String words) {
    ComboBox<?> box = (ComboBox<?>) panel.node().lookup("." + style);
    for (int i = 0; i < box.getItems().size(); i++) {
      if (box.getItems().get(i).toString().equals(words)) {
        box.getSelectionModel().select(i);
      }
    }
  }

  private static void keep() {
    new FxRobot().press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
  }

  private TextField name() {
    return panel.node().lookupAll(".text-field").stream()
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(field -> "姓名".equals(field.getPromptText()))
        .findFirst()
        .orElseThrow();
  }

  private Node board() {
    return panel.node().lookup(".case-board");
  }

  private static void press(KeyCode key) {
    new FxRobot().press(key).release(key);
  }

  private List<String> steps() {
    return panel.node().lookupAll(".step").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private Button step(String text) {
    return panel.node().lookupAll(".step").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private String texts() {
    return String.join("\n", Fx.texts(panel.node()));
  }
}
