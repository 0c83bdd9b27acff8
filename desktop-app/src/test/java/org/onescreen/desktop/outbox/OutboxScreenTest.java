package org.onescreen.desktop.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.CommandFilter;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.TestExports;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.wire.OperationResult;
import org.testfx.api.FxRobot;

/// 待送与冲突, on a real cache.
class OutboxScreenTest {
  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(Instant.parse("2026-11-22T02:05:00Z"));
  private RealCache desk;
  private OutboxScreen screen;
  private TestExports exports;
  private Stage stage;

  @BeforeEach
  void open() {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
  }

  @AfterEach
  void close() {
    Fx.run(screen::detach);
    Fx.run(stage::close);
    desk.close();
  }

  @Test
  void nothing_done_yet_is_said_in_a_sentence() {
    show();
    Fx.until(() -> texts().contains("本机还没有做过操作"));
    Fx.picture(screen.node(), "outbox-empty");
  }

  @Test
  void a_conflict_comes_first_and_says_field_by_field_who_when_and_from_where() throws Exception {
    desk.put(Alarm.KIND, RealCache.alarm(2, AlarmState.NEW));
    desk.conflict(1);
    desk.acknowledge(2);
    show();
    Fx.until(() -> texts().contains("我看到的"));
    assertThat(Fx.call(this::texts))
        .contains("现在的", "我想改成", "新预警", "已抑制", "已签收", "签收预警")
        .contains("李镇里 在 10:02:00 改过（城关镇综治中心）")
        .contains("王值班");
    assertThat(sections()).contains("▲ 冲突 1", "◔ 待发送 1");
    Fx.run(() -> button("do-both").fire());
    Fx.until(() -> texts().contains("越界入侵 1"));
    Fx.picture(screen.node(), "outbox-conflict");
    assertThat(Fx.truncated(screen.node())).isEmpty();
  }

  @Test
  void theirs_is_kept_with_a_key_and_the_history_says_who_decided() throws Exception {
    UUID operation = desk.conflict(1);
    show();
    Fx.until(() -> !list().getItems().isEmpty());
    press(KeyCode.T);
    Fx.until(() -> list().getItems().isEmpty());
    assertThat(Fx.call(this::texts)).contains("没有冲突");
    CommandItem item = item(operation);
    assertThat(item.handled().orElseThrow().by()).isEqualTo("王值班");
    choose(Section.HISTORY);
    Fx.until(() -> texts().contains("采用了对方的"));
    Fx.picture(screen.node(), "outbox-history");
  }

  @Test
  void mine_is_given_again_and_waits_to_be_sent() throws Exception {
    UUID operation = desk.conflict(1);
    desk.put(Alarm.KIND, RealCache.alarm(1, AlarmState.NEW));
    show();
    Fx.until(() -> !list().getItems().isEmpty());
    Fx.run(() -> button("do-again").fire());
    Fx.until(() -> texts().contains("已按你的再次提交"));
    assertThat(item(operation).handled().orElseThrow().again()).isPresent();
    assertThat(desk.send()).hasSize(1);
  }

  @Test
  void mine_that_the_rules_refuse_now_says_why_and_stays() throws Exception {
    UUID operation = desk.conflict(1);
    show();
    Fx.until(() -> !list().getItems().isEmpty());
    press(KeyCode.M);
    Fx.until(() -> texts().contains("现在的状态不允许这一步"));
    assertThat(item(operation).needsPerson()).isTrue();
  }

  @Test
  void a_refusal_says_the_reason_in_plain_words() throws Exception {
    desk.put(Alarm.KIND, RealCache.alarm(1, AlarmState.NEW));
    desk.acknowledge(1);
    Operation sent = desk.send().getFirst();
    desk.answer(
        sent,
        OperationResult.Status.REFUSED,
        new Refusal(Refusal.Reason.OUT_OF_SCOPE, "division"),
        AlarmState.NEW);
    show();
    Fx.until(() -> texts().contains("不在本账号的辖区内"));
    Fx.picture(screen.node(), "outbox-refused");
  }

  @Test
  void what_was_not_sent_yet_is_taken_back_with_a_key() throws Exception {
    desk.put(Alarm.KIND, RealCache.alarm(1, AlarmState.NEW));
    UUID operation = desk.acknowledge(1);
    show();
    Fx.until(() -> list().getItems().size() == 1);
    press(KeyCode.DELETE);
    Fx.until(() -> texts().contains("已撤回，没有发送"));
    assertThat(item(operation).state()).isEqualTo(CommandState.WITHDRAWN);
    assertThat(desk.send()).isEmpty();
  }

  @Test
  void the_list_is_exported_for_a_spreadsheet_and_the_register_knows_it() throws Exception {
    desk.conflict(1);
    show();
    Fx.run(() -> button("do-export").fire());
    exports.answer("值班交接");
    Fx.until(() -> exports.said().contains("已写入"));
    byte[] bytes = Files.readAllBytes(folder.resolve("待送与冲突清单.csv"));
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("\"签收预警\"", "我看到的 新预警，现在的 已抑制，我想改成 已签收")
        .endsWith("\r\n");
    assertThat(desk.cache.<Long>read(reader -> reader.count(ExportEntry.KIND, Filter.all())))
        .isEqualTo(1);
  }

  private void show() {
    exports = new TestExports(desk.door, Clock.system(Desk.ZONE), folder);
    OutboxTool tool =
        new OutboxTool(
            desk.door, Desk.chinese(), new UiThread(), clock.ticker(), exports.desk()::ask);
    screen = (OutboxScreen) Fx.call(() -> tool.open(PanelSize.SCREEN));
    stage = Fx.show(screen.node(), 1366, 640);
    Fx.run(screen::attach);
  }

  private void press(KeyCode key) {
    Fx.run(() -> list().requestFocus());
    new FxRobot().press(key).release(key);
  }

  private void choose(Section section) {
    Fx.run(
        () ->
            ((javafx.scene.control.ToggleButton)
                    screen
                        .node()
                        .lookup(".choice-" + section.name().toLowerCase(java.util.Locale.ROOT)))
                .fire());
  }

  @SuppressWarnings("unchecked") // the screen has one list
  private ListView<OutboxLine> list() {
    return (ListView<OutboxLine>) screen.node().lookup(".outbox-list");
  }

  private Button button(String style) {
    return (Button) screen.node().lookup("." + style);
  }

  private List<String> sections() {
    return Fx.call(
        () ->
            screen.node().lookupAll(".choice").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private String texts() {
    return String.join("\n", Fx.texts(screen.node()));
  }

  private CommandItem item(UUID operation) {
    CommandFilter all = new CommandFilter(java.util.EnumSet.allOf(CommandState.class), true);
    return desk.cache.<List<CommandItem>>read(r -> r.commands(all, 1_000)).stream()
        .filter(item -> item.operation().id().equals(operation))
        .findFirst()
        .orElseThrow();
  }
}
