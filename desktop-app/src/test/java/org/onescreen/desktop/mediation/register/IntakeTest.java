package org.onescreen.desktop.mediation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeDraft;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.NewerDisputeType;
import org.onescreen.model.mediation.OlderDisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;
import org.testfx.api.FxRobot;

/// A walk-in is registered by the keyboard alone, and what may be the same is seen meanwhile.
class IntakeTest {
  /// What a key costs somebody who types now and then, and what a field costs to think of, in
  /// seconds (Card, Moran and Newell's keystroke-level model).
  private static final double KEY = 0.28;

  private static final double FIELD = 1.35;

  /// Pinyin and the choice of a word, for each character.
  private static final int KEYS_PER_CHARACTER = 3;

  /// At the edge of what a name may be, and beyond the characters of two bytes.
  private static final String RARE = "𠀋𠮷".repeat(20);

  /// Less than a window has on a screen of 768 lines at the largest letters.
  private static final double LOW = 460;

  private static final int FIELDS = 12;

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private ScreenRoom room;
  private int keys;
  private int fields;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    Position centre = new Position(116.4, 39.9);
    Outline outline =
        new Outline(List.of(centre, new Position(116.5, 39.9), new Position(116.5, 40.0), centre));
    room.put(
        Grid.KIND, List.of(grid(1, "第一网格", centre, outline), grid(2, "第二网格", centre, outline)));
    room.put(
        Mediator.KIND,
        List.of(
            new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null)));
    room.put(
        Dispute.KIND,
        List.of(
            new DisputeDraft(
                    TestRows.dispute(
                        1,
                        TestRows.VILLAGE,
                        null,
                        DisputeState.ASSIGNED,
                        LocalDate.of(2026, 11, 1)),
                    DisputeStory.NONE)
                .between(List.of(new Party("欧阳示例", "13900000009", "")))
                .finishAsItStood()));
    room.put(
        DisputeSweep.KIND,
        List.of(
            new DisputeSweep(
                new UUID(53, 1),
                TestRows.VILLAGE,
                LocalDate.of(2026, 11, 20),
                0,
                0,
                "冬季排查",
                LocalDate.of(2026, 11, 30),
                0,
                false)));
    room.show(place -> new MediationTool(place, _ -> {}).open(PanelSize.SCREEN), 1366, 700);
    Fx.until(() -> !room.node().lookupAll(".board-card").isEmpty());
    Fx.run(() -> room.node().lookup(".case-board").requestFocus());
    press(KeyCode.N);
    Fx.until(() -> room.node().lookup(".register-title") != null);
    Fx.until(() -> box("grid").getItems().size() == 2);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static Grid grid(int number, String name, Position centre, Outline outline) {
    return new Grid(
        new UUID(2, number),
        TestRows.VILLAGE,
        GridCode.of(TestRows.VILLAGE, number),
        null,
        1,
        true,
        GridType.BASIC,
        name,
        300,
        "赵六",
        "13900000000",
        centre,
        outline);
  }

  @Test
  void a_walk_in_is_registered_by_the_keyboard_alone_within_a_minute() throws Exception {
    Fx.until(() -> owner().equals(node("title")));
    assertThat(text("title")).as("the key that opened it is no text").isEmpty();
    type("title", "滴水檐流向邻居");
    type("facts", "雨水流进院墙，双方多次争吵");
    type("name", "张三");
    press(KeyCode.TAB);
    type("phone", "13800000001");
    Fx.run(() -> nameOf(1).requestFocus());
    write(nameOf(1), RARE);
    type("amount", "1200");
    type("people", "4");
    Fx.run(() -> ((TextInputControl) node("police")).setText("3"));
    pick("type", "ll", "邻里");
    // The two other vocabularies follow, with no key of their own.
    assertThat(chosen("older")).isEqualTo(OlderDisputeType.NEIGHBOURHOOD);
    assertThat(chosen("newer")).isEqualTo(NewerDisputeType.NEIGHBOURHOOD);
    pick("grid", "de", "第二网格");
    Fx.picture(room.node(), "intake-full");
    press(KeyCode.SHORTCUT, KeyCode.ENTER);
    Fx.until(() -> room.node().lookup(".register-title") == null);
    Dispute made = made();
    assertThat(made.title()).isEqualTo("滴水檐流向邻居");
    assertThat(made.told().facts()).isEqualTo("雨水流进院墙，双方多次争吵");
    assertThat(made.parties()).extracting(Party::name).containsExactly("张三", RARE);
    assertThat(made.amount()).isEqualTo(1200L);
    assertThat(made.people()).isEqualTo(4);
    assertThat(made.policeCalls()).isEqualTo(3);
    assertThat(made.type()).isEqualTo(DisputeType.NEIGHBOURHOOD);
    assertThat(made.olderType()).as("the map says it").isNull();
    assertThat(made.grid()).isEqualTo(GridCode.of(TestRows.VILLAGE, 2));
    assertThat(keys * KEY + fields * FIELD)
        .as("seconds for %d keys and %d fields", keys, fields)
        .isLessThan(60);
    // The new case's own page is there, and on the board its card, with no character cut in half.
    Fx.until(() -> room.texts().contains("雨水流进院墙"));
    assertThat(room.texts()).contains("𠀋某某").doesNotContain(RARE).doesNotContain("\uFFFD");
  }

  @Test
  void who_is_called_away_in_the_middle_goes_on_where_they_were() {
    type("title", "滴水檐流向邻居");
    type("name", "张三");
    pick("type", "ll", "邻里");
    pick("grid", "de", "第二网格");
    press(KeyCode.ESCAPE);
    Fx.until(() -> room.node().lookup(".register-title") == null);

    Fx.run(() -> room.node().lookup(".case-board").requestFocus());
    press(KeyCode.N);
    Fx.until(() -> room.node().lookup(".register-title") != null);
    Fx.until(() -> box("grid").getValue() != null);

    assertThat(text("title")).isEqualTo("滴水檐流向邻居");
    assertThat(text("name")).isEqualTo("张三");
    assertThat(chosen("type")).isEqualTo(DisputeType.NEIGHBOURHOOD);
    assertThat(chosen("older")).isEqualTo(OlderDisputeType.NEIGHBOURHOOD);
    assertThat(chosen("grid")).isEqualTo(GridCode.of(TestRows.VILLAGE, 2));
    assertThat(chosen("mediator")).as("who mediates there").isNotNull();
    assertThat(room.node().lookup(".draft-line").isVisible()).isTrue();
    Fx.picture(room.node(), "intake-resumed");

    Fx.run(() -> ((Button) room.node().lookup(".draft-anew")).fire());
    assertThat(text("title")).isEmpty();
    assertThat(room.node().lookup(".draft-line").isVisible()).isFalse();
  }

  @Test
  void in_a_low_window_the_buttons_stay_and_whatever_field_has_the_keys_is_seen() {
    type("title", "滴水檐流向邻居");
    press(KeyCode.ESCAPE);
    Fx.run(() -> room.stage().setHeight(LOW));
    Fx.run(() -> room.node().lookup(".case-board").requestFocus());
    press(KeyCode.N);
    Fx.until(() -> room.node().lookup(".draft-line") != null);
    Fx.until(
        () -> place(".register-keep").getMinY() > 0 && place(".register-buttons").getMaxY() <= LOW);
    Fx.picture(room.node(), "intake-low");
    Set<Node> had = new HashSet<>();
    while (had.add(Fx.call(this::owner))
        && !Fx.call(this::owner).getStyleClass().contains("register-keep")) {
      Fx.until(() -> !Fx.within(owner(), "register-fields") || seen(owner()));
      press(KeyCode.TAB);
    }
    assertThat(had).hasSizeGreaterThan(FIELDS);
  }

  private Node owner() {
    return room.node().getScene().getFocusOwner();
  }

  private boolean seen(Node field) {
    Bounds there = field.localToScene(field.getLayoutBounds());
    Bounds pane = place(".register-scroll");
    return there.getMinY() >= pane.getMinY() - 1 && there.getMaxY() <= pane.getMaxY() + 1;
  }

  /// Where it stands in the window.
  private Bounds place(String style) {
    Node node = room.node().lookup(style);
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void what_may_be_the_same_is_shown_while_it_is_typed() {
    type("title", "邻里排水");
    Fx.until(() -> room.texts().contains("可能重复（同一事由）：邻里排水纠纷"));
    Fx.run(() -> ((TextInputControl) node("title")).setText("别的"));
    Fx.until(() -> !room.texts().contains("可能重复"));
    type("name", "欧阳示例");
    Fx.until(() -> room.texts().contains("可能重复（同一当事人）：邻里排水纠纷"));
    Fx.run(() -> ((TextInputControl) node("name")).setText(""));
    pick("type", "ll", "邻里");
    pick("grid", "dy", "第一网格");
    Fx.until(() -> room.texts().contains("可能重复（同一网格同类事项）：邻里排水纠纷"));
  }

  @Test
  void what_may_be_the_same_is_opened_and_the_draft_waits() {
    type("title", "邻里排水");
    Fx.until(() -> alike() != null);
    Hyperlink link = alike();
    tabTo(link);
    press(KeyCode.SPACE);
    Fx.until(() -> room.node().lookup(".register-title") == null);
    Fx.until(() -> room.node().lookup(".case-sheet").isVisible());
    Fx.until(() -> room.texts().contains("MD1"));
    press(KeyCode.ESCAPE);
    Fx.run(() -> room.node().lookup(".case-board").requestFocus());
    press(KeyCode.N);
    Fx.until(() -> room.node().lookup(".register-title") != null);
    Fx.until(() -> text("title").equals("邻里排水"));
  }

  private Hyperlink alike() {
    return (Hyperlink) room.node().lookup(".register-alike .hyperlink");
  }

  @Test
  void a_vocabulary_that_is_chosen_by_hand_stays_and_a_sweep_is_named() throws Exception {
    type("title", "学校食堂纠纷");
    type("name", "一");
    pick("type", "ht", "合同");
    pick("older", "xx", "学校教育");
    assertThat(chosen("type")).isEqualTo(DisputeType.CONTRACT);
    assertThat(chosen("newer")).as("nobody chose it").isEqualTo(NewerDisputeType.OTHER_CIVIL);
    pick("grid", "dy", "第一网格");
    Fx.run(() -> select("source", "排查"));
    Fx.run(() -> select("sweep", "冬季"));
    press(KeyCode.SHORTCUT, KeyCode.ENTER);
    Fx.until(() -> room.node().lookup(".register-title") == null);
    Dispute made = made();
    assertThat(made.olderType()).isEqualTo(OlderDisputeType.SCHOOL);
    assertThat(made.newerType()).isEqualTo(NewerDisputeType.OTHER_CIVIL);
    assertThat(made.sweep()).isEqualTo(new UUID(53, 1));
  }

  private Dispute made() {
    return room.desk()
        .cache
        .<List<Dispute>>read(
            r ->
                r.page(
                        Dispute.KIND,
                        Filter.oneOf(
                            Dispute.STATE, List.of(DisputeState.APPLIED, DisputeState.CLUE)),
                        Order.ascending(Dispute.CODE),
                        10,
                        Optional.empty())
                    .records())
        .getFirst();
  }

  private Node node(String key) {
    return room.node().lookup(".register-" + key);
  }

  private String text(String key) {
    return ((TextInputControl) node(key)).getText();
  }

  private TextInputControl nameOf(int party) {
    return room.node().lookupAll(".register-name").stream()
        .map(TextInputControl.class::cast)
        .toList()
        .get(party);
  }

  private ComboBox<?> box(String key) {
    return (ComboBox<?>) node(key);
  }

  private Object chosen(String key) {
    return Fx.call(() -> ((Choice<?>) box(key).getValue()).value());
  }

  private void select(String key, String part) {
    ComboBox<?> box = box(key);
    for (int i = 0; i < box.getItems().size(); i++) {
      if (box.getItems().get(i).toString().contains(part)) {
        box.getSelectionModel().select(i);
      }
    }
  }

  private void press(KeyCode... together) {
    keys += together.length;
    robot.press(together).release(together);
  }

  /// Tab to it, and the text.
  private void type(String key, String text) {
    tabTo(node(key));
    write((TextInputControl) node(key), text);
  }

  private void write(TextInputControl field, String text) {
    fields++;
    keys += text.chars().allMatch(c -> c < 128) ? text.length() : ofCharacters(text);
    Fx.run(() -> field.replaceSelection(text));
    Fx.until(() -> field.getText().equals(text));
  }

  /// The edge case of forty rare characters is no walk-in's name: it counts as three.
  private static int ofCharacters(String text) {
    return KEYS_PER_CHARACTER * (text.equals(RARE) ? 3 : text.codePointCount(0, text.length()));
  }

  private void tabTo(Node wanted) {
    for (int i = 0; i < 20 && !focused(wanted); i++) {
      press(KeyCode.TAB);
    }
    assertThat(focused(wanted)).as("Tab comes to %s", wanted.getStyleClass()).isTrue();
  }

  private boolean focused(Node wanted) {
    // A box that had its value set says that the focus is within it though it is elsewhere.
    return Fx.call(() -> wanted.equals(room.stage().getScene().getFocusOwner()));
  }

  /// Tab to the box, and a part of the words or their initials.
  private void pick(String key, String part, String words) {
    fields++;
    tabTo(node(key));
    part.chars().forEach(sign -> Fx.run(() -> strike((char) sign)));
    keys += part.length();
    Fx.until(() -> box(key).getValue() != null && box(key).getValue().toString().contains(words));
  }

  /// A letter on whatever has the focus: TestFX writes into text fields alone.
  private void strike(char sign) {
    Event.fireEvent(
        room.stage().getScene().getFocusOwner(),
        new KeyEvent(
            KeyEvent.KEY_TYPED,
            String.valueOf(sign),
            "",
            KeyCode.UNDEFINED,
            false,
            false,
            false,
            false));
  }
}
