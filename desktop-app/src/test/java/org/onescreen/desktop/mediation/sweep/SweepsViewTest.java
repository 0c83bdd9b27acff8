package org.onescreen.desktop.mediation.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.region.Region;

/// A sweep from its beginning to its counts, by the keyboard alone.
class SweepsViewTest {
  @TempDir Path folder;
  private ScreenRoom room;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    room.put(Region.KIND, new County().towns());
    room.put(
        Dispute.KIND,
        List.of(
            TestRows.dispute(
                1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, LocalDate.of(2026, 11, 1))));
    room.show(place -> new MediationTool(place, _ -> {}).open(PanelSize.SCREEN), 1366, 700);
    Fx.until(() -> !room.node().lookupAll(".board-card").isEmpty());
    Fx.run(() -> room.node().lookup(".case-board").requestFocus());
    room.press(KeyCode.ALT, KeyCode.DIGIT5);
    Fx.until(() -> room.node().lookup(".sweep-table") != null);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void fill(String key, String text) {
    Fx.until(() -> field(key) instanceof TextInputControl);
    Fx.run(() -> ((TextInputControl) field(key)).setText(text));
  }

  private Node field(String key) {
    return room.node().lookup(".form-" + key);
  }

  private void keep() {
    room.press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  @Test
  void a_sweep_is_begun_and_counted_and_a_wrong_count_loses_nothing() throws Exception {
    Fx.run(() -> room.node().lookup(".sweep-table").requestFocus());
    Fx.until(() -> room.texts().contains("共排查 0 次"));
    room.press(KeyCode.B);
    fill("sweep-name", "冬季矛盾纠纷排查");
    fill("until", "2026-11-20");
    keep();
    Fx.until(() -> room.texts().contains("排查结束日期不能早于开始日期"));
    fill("until", "2026年11月30日");
    keep();
    Fx.until(() -> room.texts().contains("共排查 1 次") && field("sweep-name") == null);
    Fx.until(() -> room.node().lookup(".sweep-table").isFocused());
    room.press(KeyCode.ENTER);
    fill("visited", "120");
    fill("found-count", "2");
    fill("prevented", "3");
    keep();
    Fx.until(() -> room.texts().contains("预防数不能多于发现数"));
    assertThat(((TextInputControl) field("visited")).getText()).isEqualTo("120");
    fill("prevented", "2");
    keep();
    Fx.until(() -> room.texts().contains("走访 120 户，发现 2 件，预防 2 件"));
    Fx.picture(room.node(), "sweeps");
    DisputeSweep sweep =
        room.desk()
            .cache
            .<List<DisputeSweep>>read(
                reader -> {
                  List<DisputeSweep> all = new java.util.ArrayList<>();
                  reader.each(DisputeSweep.KIND, Filter.all(), all::add);
                  return all;
                })
            .getFirst();
    assertThat(sweep.name()).isEqualTo("冬季矛盾纠纷排查");
    assertThat(sweep.last()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(room.desk().send())
        .extracting(Operation::command)
        .containsExactly("sweep.open", "sweep.count");
    Fx.until(() -> room.node().lookup(".sweep-table").isFocused());
    room.press(KeyCode.D);
    Fx.until(() -> room.node().lookup(".register-sweep") != null);
  }
}
