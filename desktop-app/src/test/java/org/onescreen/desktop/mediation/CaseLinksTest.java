package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.board.WorkLimit;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.DivisionCode;

/// What belongs to a case is linked to it and found again from its page; what binds the board binds
/// the page; and a case whose ground was reorganised goes on.
class CaseLinksTest {
  private static final LocalDate BEGAN = LocalDate.of(2026, 11, 19);
  private static final DivisionCode OFFICE = new DivisionCode("990000000000");

  @TempDir Path folder;
  private ScreenRoom room;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    room.put(
        Dispute.KIND,
        List.of(
            TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.EFFECTIVE, BEGAN),
            TestRows.dispute(2, TestRows.VILLAGE, null, DisputeState.PERFORMING, BEGAN)));
    room.put(
        Mediator.KIND,
        List.of(
            new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null)));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void show(long number) {
    room.show(place -> new MediationTool(place, _ -> {}).open(PanelSize.SCREEN), 1366, 700);
    Fx.until(() -> !room.node().lookupAll(".board-card").isEmpty());
    Fx.run(
        () ->
            ((org.onescreen.desktop.shell.RecordViewer) room.panel())
                .showRecord(ScreenRoom.id(number)));
    Fx.until(() -> room.node().lookup(".case-on-map") != null);
  }

  private Button step(String words) {
    Fx.until(() -> found(words) != null);
    return found(words);
  }

  private Button found(String words) {
    return room.node().lookupAll(".step").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElse(null);
  }

  private Hyperlink link() {
    return (Hyperlink) room.node().lookup(".case-link");
  }

  @Test
  void another_case_is_linked_by_the_keyboard_gone_to_and_taken_off_again() throws Exception {
    show(1);
    Button open = step("关联记录");
    Fx.run(open::requestFocus);
    room.press(KeyCode.SPACE);
    Fx.until(() -> room.node().lookup(".link-find") != null);
    Fx.run(() -> ((TextField) room.node().lookup(".link-find")).setText("MD2"));
    Fx.until(() -> room.texts().contains("案件  邻里排水纠纷 · MD2"));
    Fx.until(() -> room.node().lookup(".link-find").isFocused());
    room.press(KeyCode.ENTER);
    Fx.until(() -> link() != null && link().getText().contains("MD2"));
    assertThat(room.desk().send()).extracting(Operation::command).containsExactly("dispute.link");
    Fx.run(() -> link().fire());
    assertThat(room.navigator.asked()).endsWith(ToolId.MEDIATION, ScreenRoom.id(2));
    Fx.run(() -> ((Button) room.node().lookup(".case-unlink")).fire());
    Fx.until(() -> link() == null);
  }

  @Test
  void a_hard_limit_of_the_board_binds_the_steps_of_the_page_too() throws Exception {
    room.put(
        BoardLimits.KIND,
        List.of(
            new BoardLimits(
                BoardLimits.idOf(OFFICE),
                OFFICE,
                true,
                List.of(new WorkLimit(WorkLimit.Scope.COLUMN, "PERFORMANCE", 0, 1)))));
    show(1);
    Button perform = step("开始履行");
    Fx.run(perform::fire);
    Fx.until(() -> room.texts().contains("看板该列已达在办上限"));
    assertThat(room.desk().send()).isEmpty();
  }

  @Test
  void a_case_whose_grid_and_village_are_no_more_is_seen_and_goes_on() throws Exception {
    // Nothing of the ground is on this desk: neither the grid nor the village has a name any more.
    show(1);
    Fx.run(() -> ((Button) room.node().lookup(".case-on-map")).fire());
    Fx.until(() -> room.texts().contains("没有位置"));
    assertThat(room.navigator.asked()).isEmpty();
    Button perform = step("开始履行");
    Fx.run(perform::fire);
    Fx.until(() -> found("履行完毕") != null);
    assertThat(room.desk().send()).extracting(Operation::command).containsExactly("dispute.move");
    room.press(KeyCode.ESCAPE);
    Fx.run(() -> room.node().lookup(".case-board").requestFocus());
    for (int i = 0; i < 4; i++) {
      room.press(KeyCode.G);
    }
    Fx.until(() -> room.texts().contains("990101100201001"));
  }
}
