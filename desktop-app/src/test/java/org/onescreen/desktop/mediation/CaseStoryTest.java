package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.ClockChange;
import org.onescreen.model.mediation.ClockOrder;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeColoring;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputePaper;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DockingChannel;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.FlagEntry;
import org.onescreen.model.mediation.Handover;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Recusal;
import org.onescreen.model.mediation.RecusalEntry;
import org.onescreen.model.region.DivisionCode;

/// The page of a case says what was done to it, not only that something was.
class CaseStoryTest {
  private static final LocalDate BEGAN = LocalDate.of(2026, 11, 19);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID CASE = ScreenRoom.id(1);
  private static final DivisionCode ELSEWHERE = new DivisionCode("990101100202");

  @TempDir Path folder;
  private ScreenRoom room;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    room.put(
        Dispute.KIND,
        List.of(TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, BEGAN)));
    room.put(
        Mediator.KIND,
        List.of(
            mediator(4, TestRows.VILLAGE, "樊和平", "村调委会"),
            mediator(5, TestRows.VILLAGE, "陈大明", "村调委会"),
            mediator(6, ELSEWHERE, "林小芳", "邻村调委会")));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static Mediator mediator(long number, DivisionCode at, String name, String committee) {
    return new Mediator(new UUID(3, number), at, name, "1370000000" + number, committee, null);
  }

  private void show() {
    room.show(place -> new MediationTool(place, _ -> {}).open(PanelSize.SCREEN), 1366, 700);
    Fx.until(() -> !room.node().lookupAll(".board-card").isEmpty());
    Fx.run(() -> ((RecordViewer) room.panel()).showRecord(CASE));
    Fx.until(() -> room.node().lookup(".story") != null);
  }

  private <A extends Record> void given(CommandType<Dispute, A> type, A arguments) {
    Given given =
        room.desk().door.give(type, CASE, arguments).orTimeout(20, TimeUnit.SECONDS).join();
    assertThat(given).isInstanceOf(Given.Kept.class);
  }

  private void says(String words) {
    Fx.until(() -> room.styled(".story-lines").stream().anyMatch(line -> line.contains(words)));
  }

  private Dispute dispute() {
    return room.desk()
        .cache
        .<java.util.Optional<Dispute>>read(reader -> reader.find(Dispute.KIND, CASE))
        .orElseThrow();
  }

  @Test
  void each_line_of_the_story_says_what_it_was_about() {
    given(DisputeCommands.COLOR, new DisputeColoring(RiskColor.RED, "扬言报复"));
    given(DisputeCommands.PAPER, new DisputePaper(DossierPaper.IDENTITY, TODAY, null));
    given(DisputeCommands.CLOCK, new ClockOrder(ClockChange.What.EXTEND, 7, "双方同意"));
    given(DisputeCommands.FLAG, new FlagEntry(FlagEntry.Flag.SUPERVISED, true, "县里督办"));
    given(DisputeCommands.FLAG, new FlagEntry(FlagEntry.Flag.SUPERVISED, false, "已稳控"));
    given(DisputeCommands.RECUSE, new RecusalEntry(new UUID(3, 5), Recusal.Ground.RELATIVE));
    show();
    says("定级（■红） · 王值班\n扬言报复");
    says("归入文书（身份证明）");
    says("期限调整（延长 7 个工作日）");
    says("标记（督办）");
    says("标记（取消督办）");
    says("调解员回避（陈某某，与当事人有亲属关系）");
    Fx.picture(room.node(), "case-story");
  }

  @Test
  void a_case_handed_to_another_committee_is_theirs_after_their_receipt() throws Exception {
    show();
    act("移送调委会");
    Fx.until(() -> room.node().lookup(".form-heir") != null);
    assertThat(choices("heir")).containsExactly("邻村调委会 · 林某某");
    write("why", "当事人住邻村");
    keep();
    comes(() -> !dispute().told().handovers().isEmpty());
    assertThat(dispute().mediator()).as("until they took it").isEqualTo(new UUID(3, 4));
    Fx.until(() -> room.texts().contains("移送其他调委会 村调委会 → 邻村调委会，回执：待签收"));
    act("签收回执");
    Fx.until(() -> room.node().lookup(".form-receipt") != null);
    keep();
    comes(() -> dispute().mediator().equals(new UUID(3, 6)));
    assertThat(dispute().division()).isEqualTo(ELSEWHERE);
    assertThat(dispute().told().handovers().getFirst().receivedOn()).isNotNull();
  }

  @Test
  void a_case_that_came_from_the_court_says_so_on_its_page() throws Exception {
    show();
    act("三调对接");
    Fx.until(() -> room.node().lookup(".form-way") != null);
    Fx.run(() -> box("way").getSelectionModel().select(1));
    write("taker", "村调委会");
    write("why", "法院委派");
    keep();
    comes(() -> dispute().docking() == DockingChannel.COURT);
    Fx.until(() -> room.styled(".sheet-fields").contains("诉调对接（法院）"));
    assertThat(dispute().told().handovers().getFirst().way()).isEqualTo(Handover.Way.IN);
  }

  private void act(String words) {
    Fx.until(() -> button(words) != null);
    Fx.run(() -> button(words).fire());
  }

  private Button button(String words) {
    return room.node().lookupAll(".step").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(one -> one.getText().equals(words))
        .findFirst()
        .orElse(null);
  }

  private ComboBox<?> box(String key) {
    return (ComboBox<?>) room.node().lookup(".form-" + key);
  }

  private List<String> choices(String key) {
    return Fx.call(() -> box(key).getItems().stream().map(Object::toString).toList());
  }

  private void write(String key, String text) {
    Fx.run(() -> ((TextInputControl) room.node().lookup(".form-" + key)).setText(text));
  }

  private void keep() {
    Fx.run(() -> ((Button) room.node().lookup(".form-keep")).fire());
  }

  private static void comes(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    org.testfx.util.WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }
}
