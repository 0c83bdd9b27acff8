package org.onescreen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.task.DeskTask;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.shell.theme.ChineseFont;

class ShellUnitsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:31:05Z");

  private static final List<String> KNOWN =
      List.of("Noto Sans CJK SC", "Microsoft YaHei", "WenQuanYi Micro Hei");

  private final Texts texts =
      new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.shell"));
  private final Ages ages = new Ages(texts, ZoneId.of("Asia/Shanghai"));

  @Test
  void anAgeIsSaidInTheLargestUnitThatFits() {
    assertThat(ages.ago(NOW.plusSeconds(5), NOW)).isEqualTo("刚刚");
    assertThat(ages.ago(NOW.minusSeconds(59), NOW)).isEqualTo("59 秒前");
    assertThat(ages.ago(NOW.minusSeconds(60), NOW)).isEqualTo("1 分钟前");
    assertThat(ages.ago(NOW.minusSeconds(7_300), NOW)).isEqualTo("2 小时前");
    assertThat(ages.ago(NOW.minusSeconds(86_400 * 4), NOW)).isEqualTo("4 天前");
  }

  @Test
  void aTimeOfAnotherDayCarriesItsDay() {
    assertThat(ages.at(NOW.minusSeconds(3), NOW)).isEqualTo("10:31:02");
    assertThat(ages.at(NOW.minusSeconds(86_400), NOW)).isEqualTo("11-21 10:31");
    assertThat(ages.at(NOW.minusSeconds(86_400 * 400L), NOW)).isEqualTo("2025-10-18");
  }

  @Test
  void everyToolHasAFunctionKeyOfItsOwn() {
    for (ToolId tool : ToolId.values()) {
      assertThat(FunctionKeys.tool(FunctionKeys.of(tool))).isEqualTo(Optional.of(tool));
    }
    assertThat(FunctionKeys.tool(FunctionKeys.HOME)).isEmpty();
  }

  @Test
  void workThatHasEndedIsNotChangedAnyMore() {
    DeskTasks tasks = new DeskTasks();
    DeskTasks.Handle handle = tasks.begin("首次同步", () -> {});
    handle.progress(Optional.of(0.5), "");
    handle.failed("磁盘已满");
    handle.progress(Optional.of(0.9), "");
    DeskTask task = tasks.list().getFirst();
    assertThat(task.state()).isEqualTo(DeskTask.State.FAILED);
    assertThat(task.part()).contains(0.5);
    assertThat(task.detail()).isEqualTo("磁盘已满");
    assertThat(task.cancel()).isEmpty();
  }

  @Test
  void oldWorkIsForgottenButNeverWorkThatRuns() {
    DeskTasks tasks = new DeskTasks();
    tasks.begin("长任务");
    for (int i = 0; i < 50; i++) {
      tasks.begin("短任务").done();
    }
    assertThat(tasks.list()).hasSizeLessThan(25);
    assertThat(tasks.list().getFirst().title()).isEqualTo("长任务");
  }

  @Test
  void aMachineWithAChineseFontIsKnownToHaveOne() {
    FxTest.start();
    boolean named = FxTest.call(() -> Font.getFamilies().stream().anyMatch(KNOWN::contains));
    if (named) {
      assertThat(FxTest.call(ChineseFont::drawable)).isTrue();
    }
  }
}
