package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeDraft;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartyAbout;
import org.onescreen.model.mediation.PartySide;
import org.onescreen.model.mediation.ProposedColor;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Who the parties of a case are is entered and corrected on its page, by the keyboard alone.
class CasePartiesTest {
  private static final LocalDate BEGAN = LocalDate.of(2026, 11, 19);
  private static final Party MISSPELT =
      new Party("示张叁", "13800000001", "", PartySide.APPLICANT, null, null, null);

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private ScreenRoom room;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    Dispute dispute = TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, BEGAN);
    room.put(
        Dispute.KIND,
        List.of(
            new DisputeDraft(dispute, DisputeStory.NONE)
                .between(List.of(MISSPELT))
                .finishAsItStood()));
    room.put(
        Mediator.KIND,
        List.of(
            new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null)));
    room.show(place -> new MediationTool(place, _ -> {}).open(PanelSize.SCREEN), 1366, 700);
    Fx.until(() -> !room.node().lookupAll(".board-card").isEmpty());
    Fx.run(() -> ((RecordViewer) room.panel()).showRecord(ScreenRoom.id(1)));
    // The steps are made anew when the case's story comes: one that was found before it is gone.
    Fx.until(() -> room.node().lookup(".parties-line") != null || opened());
    Fx.until(() -> room.node().lookup(".parties-line") != null);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private boolean opened() {
    Button step = step();
    if (step != null) {
      step.fire();
    }
    return step != null;
  }

  private Button step() {
    return room.node().lookupAll(".step").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals("当事人"))
        .findFirst()
        .orElse(null);
  }

  @Test
  void aThirdPartyIsAddedWithAllThatThePapersAskForAndItsNumberTellsSexAndAge() throws Exception {
    assertThat(room.texts()).contains("申请人  示某某  138****0001").doesNotContain("示张叁");
    Fx.until(() -> owner().getStyleClass().contains("parties-add"));
    room.press(KeyCode.SPACE);
    typed("person", "示小明");
    tabTo("side");
    Fx.run(() -> ((ComboBox<?>) node("side")).getSelectionModel().select(2));
    typed("id-number", "110105201812310029");
    typed("phone", "13800000002");
    typed("address", "示范路9号");
    typed("occupation", "学生");
    typed("agent", "示大明");
    keep();
    Fx.until(() -> said().contains("“身份证号或其他证件号”填写不对"));
    Fx.until(() -> node("id-number").equals(owner()));
    typed("id-number", "110105201812310025");
    keep();
    comes(2);
    assertThat(parties().getLast())
        .isEqualTo(
            new Party(
                "示小明",
                "13800000002",
                "110105201812310025",
                PartySide.THIRD,
                null,
                "示范路9号",
                new PartyAbout("女", null, 7, "学生", null, "示大明")));
    assertThat(parties().getFirst()).as("nobody touched it").isEqualTo(MISSPELT);
    assertThat(ProposedColor.of(dispute(), MediationPolicy.DEFAULT).reasons())
        .as("a minor is concerned")
        .isNotEmpty();
    assertThat(room.desk().send())
        .extracting(Operation::command)
        .containsExactly("dispute.parties");
    Fx.until(() -> room.texts().contains("第三人  示某某  138****0002"));
    Fx.picture(room.node(), "case-parties");
  }

  @Test
  void aNameIsCorrectedAndNothingElseOfTheParty() throws Exception {
    fire("parties-correct");
    typed("person", "示张三");
    keep();
    Fx.until(() -> room.node().lookup(".parties-line") != null);
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> parties().getFirst().name().equals("示张三"));
    assertThat(parties())
        .containsExactly(
            new Party("示张三", "13800000001", "", PartySide.APPLICANT, null, null, null));
    room.press(KeyCode.ESCAPE);
    Fx.until(() -> room.node().lookup(".parties-line") == null);
    assertThat(room.node().lookup(".case-sheet").isVisible()).isTrue();
  }

  @Test
  void aPartyIsTakenOffOnTheSecondPressAndTheLastOneStays() throws Exception {
    Fx.run(() -> assertThat(button("parties-remove").isDisabled()).isTrue());
    fire("parties-add");
    typed("person", "示李四");
    keep();
    comes(2);
    Fx.until(() -> room.node().lookupAll(".parties-line").size() == 2);
    fire("parties-remove");
    Fx.until(() -> button("parties-remove").getText().equals("再按一次移除"));
    assertThat(parties()).hasSize(2);
    fire("parties-remove");
    comes(1);
    assertThat(parties()).extracting(Party::name).containsExactly("示李四");
    Fx.until(() -> button("parties-remove").isDisabled());
  }

  private Button button(String style) {
    return (Button) room.node().lookup("." + style);
  }

  private void fire(String style) {
    Fx.until(() -> button(style) != null);
    Fx.run(() -> button(style).fire());
  }

  private Node node(String key) {
    return room.node().lookup(".form-" + key);
  }

  private Node owner() {
    return room.node().getScene().getFocusOwner();
  }

  private String said() {
    return String.join("", room.styled(".form-said"));
  }

  private void tabTo(String key) {
    Fx.until(() -> node(key) != null);
    for (int i = 0; i < 40 && !Fx.call(() -> node(key).equals(owner())); i++) {
      room.press(KeyCode.TAB);
    }
    assertThat(Fx.call(() -> node(key).equals(owner()))).as("Tab comes to %s", key).isTrue();
  }

  /// The text in the place of what stands there.
  private void typed(String key, String text) {
    tabTo(key);
    TextInputControl field = (TextInputControl) node(key);
    Fx.run(
        () -> {
          field.selectAll();
          field.replaceSelection(text);
        });
  }

  private void keep() {
    robot.press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
  }

  private void comes(int many) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> parties().size() == many);
  }

  private List<Party> parties() {
    return dispute().parties();
  }

  private Dispute dispute() {
    return room.desk()
        .cache
        .<Dispute>read(r -> r.find(Dispute.KIND, ScreenRoom.id(1)).orElseThrow());
  }
}
