package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.wall.budget.Capacity;
import org.onescreen.desktop.wall.layout.Cell;
import org.onescreen.desktop.wall.layout.WallLayout;
import org.onescreen.desktop.wall.layout.ZoomWindow;
import org.onescreen.desktop.wall.view.WallFile;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.video.PatrolCommands;
import org.onescreen.model.video.PatrolPage;
import org.onescreen.model.video.PatrolRecord;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.RetrievalState;
import org.onescreen.model.video.Spoken;
import org.onescreen.model.video.VideoRetrieval;
import org.onescreen.model.video.VoiceCommands;
import org.onescreen.model.video.WallView;
import org.testfx.api.FxRobot;

/// The wall on its own screen by hand and by keyboard: real cache, real streams.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallScreenTest {
  private static final Instant NIGHT = Instant.parse("2026-11-20T15:00:00Z");

  private final FxRobot robot = new FxRobot();
  private WallRoom room;
  private WallFile file;
  private WallModel model;
  private WallScreen screen;
  private Stage stage;

  @BeforeAll
  void furnish(@TempDir Path folder) throws Exception {
    room = new WallRoom(folder);
    room.furnish();
    room.streaming = false;
  }

  @AfterAll
  void clear() {
    room.close();
  }

  @BeforeEach
  void open() {
    start();
  }

  private void start() {
    start(() -> {});
  }

  /// @param atOnce what is asked of it before anything was read
  private void start(Runnable atOnce) {
    file = new WallFile(room.parts.kept());
    model = new WallModel();
    screen = Fx.call(() -> new WallScreen(room.parts, model, file, Capacity.of(2), new Stills()));
    stage = Fx.show(screen.node(), 1366, 668);
    Fx.run(
        () -> {
          screen.attach();
          atOnce.run();
        });
    Fx.until(() -> screen.node().lookup(".wall-grid").isFocused());
  }

  /// Anew, with six cameras that play.
  private void startLive() {
    stop();
    room.streaming = true;
    start();
    Fx.until(() -> fact("tiles_live") == 6);
  }

  private void stop() {
    Fx.run(screen::detach);
    Fx.run(stage::close);
    file.close();
  }

  @AfterEach
  void close() throws Exception {
    // A test that failed while it held the button must not fail the next one too.
    robot.release(MouseButton.PRIMARY);
    stop();
    Files.deleteIfExists(room.parts.kept());
  }

  private List<Optional<GbDeviceCode>> cameras() {
    return Fx.call(() -> model.now().cameras());
  }

  private List<String> texts() {
    return Fx.call(() -> Fx.texts(screen.node()));
  }

  private <T extends Node> T find(String selector, Class<T> type) {
    return type.cast(Fx.call(() -> screen.node().lookup(selector)));
  }

  private void press(String selector) {
    Fx.run(() -> find(selector, ButtonBase.class).fire());
  }

  private void arrange(int tiles, int... numbers) {
    Fx.until(() -> model.now().firstEmpty().isEmpty());
    press(".layout-" + tiles);
    Fx.run(() -> model.fill(0, IntStream.of(numbers).mapToObj(WallRoom::code).toList()));
  }

  @Test
  void it_opens_full_and_live_and_each_layout_is_one_press_away() {
    startLive();
    for (int tiles : List.of(1, 4, 6, 9, 13, 16, 25, 36, 64)) {
      press(".layout-" + tiles);
      assertThat(cameras()).hasSize(tiles);
    }
    press(".layout-4");
    Fx.until(() -> fact("tiles_live") == 4);
    // A tile says so when the clock next tells it, which may be after the stream is counted.
    Fx.until(() -> texts().contains("● 实时"));
    robot.push(KeyCode.ENTER);
    Fx.until(() -> fact("tiles_live") == 1 && fact("tiles_main") == 1);
    room.streaming = false;
    Fx.picture(screen.node(), "wall-4");
  }

  @Test
  void one_key_shows_the_numbers_of_each_stream_and_of_the_whole_wall() {
    startLive();
    press(".layout-4");
    Fx.until(() -> fact("tiles_live") == 4);
    String each = "帧/秒";
    assertThat(texts()).noneMatch(text -> text.contains(each));
    robot.push(KeyCode.N);
    // Each stands in a label and in what the label is made of.
    Fx.until(() -> texts().stream().filter(text -> text.contains(each)).count() == 2 * 5);
    Fx.until(() -> texts().stream().anyMatch(text -> text.startsWith("全墙 4 路，实时 4 路 · ")));
    Fx.until(() -> texts().stream().noneMatch(text -> text.contains(" 0 kbit/s")));
    Fx.picture(screen.node(), "wall-numbers");
    robot.push(KeyCode.N);
    Fx.until(() -> texts().stream().noneMatch(text -> text.contains(each)));
    room.streaming = false;
  }

  @Test
  void a_window_in_the_task_bar_decodes_nothing_and_plays_on_when_it_is_back() {
    startLive();
    press(".layout-4");
    Fx.until(() -> fact("tiles_live") == 4);
    Fx.run(() -> stage.setIconified(true));
    Fx.until(() -> fact("tiles_live") == 0);
    Patience.until(() -> room.server.streams().encoding() == 0);
    room.elsewhere = "http://127.0.0.1:9/gone";
    Fx.run(() -> stage.setIconified(false));
    // What was seen before is not what is, and says of when it was.
    Fx.until(
        () -> texts().stream().filter(text -> text.matches("连不上[^停]*\\n上次画面 .*")).count() >= 4);
    assertThat(tilesThat("stale") + tilesThat("lost")).isEqualTo(4);
    room.elsewhere = "";
    Fx.until(() -> fact("tiles_live") == 4);
    room.streaming = false;
  }

  /// How many tiles look so.
  private long tilesThat(String look) {
    PseudoClass looks = PseudoClass.getPseudoClass(look);
    return screen.node().lookupAll(".camera-tile").stream()
        .filter(tile -> tile.getPseudoClassStates().contains(looks))
        .count();
  }

  @Test
  void on_the_whole_monitor_there_are_tiles_alone_until_something_is_asked_for() {
    assertThat(screen.node().lookup(".wall-side")).isNotNull();
    Fx.run(() -> stage.setFullScreen(true));
    Fx.until(() -> screen.node().lookup(".wall-side") == null);
    assertThat(find(".wall-buttons", Node.class).isVisible()).isFalse();
    Fx.picture(screen.node(), "wall-whole");
    robot.push(KeyCode.E);
    Fx.until(() -> screen.node().lookup(".wall-side") != null);
    Fx.run(() -> stage.setFullScreen(false));
    Fx.until(() -> find(".wall-buttons", Node.class).isVisible());
    assertThat(screen.node().lookup(".wall-side")).isNotNull();
  }

  @Test
  void a_tile_is_dragged_onto_another_and_undo_brings_both_back() {
    arrange(4, 1, 2, 3, 4);
    List<Optional<GbDeviceCode>> before = cameras();
    Fx.settle(screen.node());
    robot.drag(middle(0)).dropTo(middle(3));
    assertThat(cameras().getFirst()).isEqualTo(before.get(3));
    assertThat(cameras().get(3)).isEqualTo(before.getFirst());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(cameras()).isEqualTo(before);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(cameras()).isNotEqualTo(before);
  }

  private Point2D middle(int slot) {
    return Fx.call(
        () -> {
          WallGrid grid = (WallGrid) screen.node().lookup(".wall-grid");
          Node node = grid.slots().get(slot);
          Bounds bounds = node.localToScreen(node.getBoundsInLocal());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }

  @Test
  void a_layout_is_made_free_by_keys_and_undo_brings_the_usual_one_back() {
    arrange(4, 1, 2, 3, 4);
    WallLayout usual = Fx.call(() -> model.now().layout());
    Fx.run(() -> model.select(0));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(cell(0)).isEqualTo(new Cell(0, 0, 5, 6));
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(cell(0)).isEqualTo(new Cell(1, 0, 5, 6));
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(cell(0)).as("another tile is in the way").isEqualTo(new Cell(1, 0, 5, 6));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(Fx.call(() -> model.now().layout())).isEqualTo(usual);
  }

  private Cell cell(int tile) {
    return Fx.call(() -> model.now().layout().cells().get(tile));
  }

  @Test
  void the_keyboard_alone_selects_shows_alone_goes_back_and_clears() {
    arrange(9, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
    assertThat(Fx.call(model::selected)).isEqualTo(4);
    robot.push(KeyCode.ENTER);
    assertThat(Fx.call(model::alone)).hasValue(4);
    robot.push(KeyCode.ESCAPE);
    assertThat(Fx.call(model::alone)).isEmpty();
    Fx.run(() -> model.show(WallRoom.code(10)));
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(cameras().get(4)).contains(WallRoom.code(5));
    robot.push(KeyCode.DELETE);
    assertThat(cameras().get(4)).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.DOWN);
    assertThat(Fx.call(() -> model.now().layout().text())).startsWith("grid");
    Fx.run(() -> model.select(8));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(Fx.call(() -> model.now().layout().text())).startsWith("free");
  }

  @Test
  void the_camera_of_a_tile_is_shown_on_the_map_by_key_and_by_menu() {
    arrange(4, 1, 2, 3, 4);
    Fx.run(() -> model.select(1));
    robot.push(KeyCode.G);
    Fx.until(() -> room.navigator.asked().contains(aim(2)));
    Fx.run(() -> model.select(2));
    menu("wall-menu-map");
    assertThat(room.navigator.asked()).contains(aim(3));
  }

  private static Aim aim(int number) {
    Camera camera = WallRoom.camera(number);
    return Aim.of(camera.position(), camera.name(), camera.id());
  }

  @Test
  void the_hotspot_follows_what_is_selected() {
    arrange(6, 1, 2, 3, 4, 5, 6);
    Fx.run(() -> model.select(0));
    press(".do-hotspot");
    for (int tile = 1; tile <= 5; tile++) {
      int chosen = tile;
      Fx.run(() -> model.select(chosen));
      assertThat(cameras().getFirst()).contains(WallRoom.code(chosen + 1));
    }
  }

  @Test
  void the_meetings_agenda_is_made_by_key_and_by_menu_and_survives_a_restart() {
    arrange(4, 1, 2, 3, 4);
    Fx.run(() -> model.select(1));
    robot.push(KeyCode.M);
    assertThat(agenda()).containsExactly(WallRoom.code(2));
    Fx.until(() -> texts().contains("◆ 会商 · 示范摄像机 2"));
    Fx.run(() -> model.select(2));
    menu("wall-menu-agenda");
    assertThat(agenda()).containsExactly(WallRoom.code(2), WallRoom.code(3));
    Fx.run(() -> model.fill(0, IntStream.rangeClosed(5, 8).mapToObj(WallRoom::code).toList()));

    stop();
    start();
    Fx.until(() -> agenda().equals(List.of(WallRoom.code(2), WallRoom.code(3))));
    menu("wall-menu-agenda-show");
    assertThat(cameras().subList(0, 3))
        .containsExactly(
            Optional.of(WallRoom.code(2)),
            Optional.of(WallRoom.code(3)),
            Optional.of(WallRoom.code(7)));
    Fx.run(() -> model.select(0));
    robot.push(KeyCode.M);
    assertThat(agenda()).as("pressed again it is off").containsExactly(WallRoom.code(3));
    menu("wall-menu-agenda-clear");
    assertThat(agenda()).isEmpty();
    Fx.until(() -> texts().stream().noneMatch(text -> text.contains("会商 ·")));
  }

  private List<GbDeviceCode> agenda() {
    return Fx.call(() -> model.agenda());
  }

  private void menu(String line) {
    Point2D at = middle(0);
    Fx.run(
        () -> {
          Node grid = screen.node().lookup(".wall-grid");
          grid.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  1,
                  1,
                  at.getX(),
                  at.getY(),
                  false,
                  null));
          ContextMenu menu =
              Window.getWindows().stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .filter(each -> each.getStyleClass().contains("wall-menu"))
                  .findFirst()
                  .orElseThrow();
          menu.getItems().stream()
              .filter(item -> line.equals(item.getId()))
              .findFirst()
              .orElseThrow()
              .fire();
          menu.hide();
        });
  }

  @Test
  void a_camera_is_found_by_pinyin_initials_and_enter_shows_it() {
    arrange(4, 1, 2, 3, 4);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("ljtt", 0);
    TreeView<?> tree = find(".tree-view-cameras", TreeView.class);
    Fx.until(() -> children(tree) == 1);
    Fx.run(() -> find(".tree-find", TextField.class).fireEvent(new ActionEvent()));
    Fx.until(() -> cameras().contains(Optional.of(WallRoom.code(9))));
    Fx.run(() -> find(".tree-find", TextField.class).setText("没有这一路"));
    Fx.until(() -> texts().contains("没有找到摄像机。"));
    Fx.run(() -> find(".tree-find", TextField.class).clear());
    Fx.until(() -> texts().contains("示范镇") && texts().contains("在线 11/12"));
    Fx.run(() -> open(tree.getRoot()));
    Fx.until(() -> texts().stream().anyMatch(t -> t.startsWith("✕ 故障")));
    Fx.picture(screen.node(), "wall-tree");
    assertThat(Fx.truncated(screen.node())).noneMatch(text -> text.contains("tree-aside"));
  }

  private static int children(TreeView<?> tree) {
    return tree.getRoot().getChildren().size();
  }

  private static void open(TreeItem<?> item) {
    item.setExpanded(true);
    List.copyOf(item.getChildren()).forEach(WallScreenTest::open);
  }

  @Test
  void a_view_is_kept_under_a_number_and_comes_back_after_a_restart_with_the_wall() {
    arrange(4, 5, 6, 7, 8);
    press(".side-views");
    Fx.run(() -> find(".view-name", TextField.class).setText("主街"));
    Fx.run(() -> find(".view-key-field", Spinner.class).increment(3));
    press(".view-keep");
    Fx.run(() -> model.fill(0, List.of(WallRoom.code(1), WallRoom.code(2))));
    List<Optional<GbDeviceCode>> last = cameras();

    stop();
    start();
    Fx.until(() -> cameras().equals(last));
    robot.push(KeyCode.DIGIT3).push(KeyCode.ENTER);
    assertThat(cameras().getFirst()).contains(WallRoom.code(5));
    robot.push(KeyCode.DIGIT7).push(KeyCode.ENTER);
    assertThat(texts()).contains("没有编号为 7 的视图。");
    Fx.run(() -> model.fill(0, List.of(WallRoom.code(1))));
    robot.push(KeyCode.NUMPAD3).push(KeyCode.ENTER);
    assertThat(cameras().getFirst()).contains(WallRoom.code(5));
  }

  @Test
  void a_camera_that_is_asked_for_before_the_wall_was_read_comes_into_the_wall_as_it_was() {
    arrange(4, 5, 6, 7, 8);
    List<Optional<GbDeviceCode>> before = cameras();
    stop();
    start(() -> screen.showCamera(WallRoom.code(1)));
    Fx.until(() -> cameras().contains(Optional.of(WallRoom.code(1))));
    assertThat(cameras()).hasSize(4);
    Fx.run(model::undo);
    assertThat(cameras()).isEqualTo(before);
  }

  @Test
  void a_shared_view_is_a_record_that_goes_through_the_outbox() {
    arrange(4, 1, 2, 3, 4);
    press(".side-views");
    Fx.run(() -> find(".view-name", TextField.class).setText("会商"));
    Fx.run(() -> find(".view-list .check-box", CheckBox.class).setSelected(true));
    press(".view-keep");
    Fx.until(() -> screen.node().lookupAll(".view-row").size() == 1);
    List<WallView> shared =
        room.cache.cache.read(
            reader ->
                reader
                    .page(
                        WallView.KIND,
                        Filter.all(),
                        Order.ascending(WallView.NAME),
                        10,
                        Optional.empty())
                    .records());
    assertThat(shared).singleElement().extracting(WallView::layout).isEqualTo("grid 2 2");
    assertThat(room.cache.send()).extracting(o -> o.command()).contains("wall-view.share");
    Fx.picture(screen.node(), "wall-views");
  }

  @Test
  void a_picture_leaves_only_with_reason_unit_and_name_and_stands_in_the_register_with_its_hash() {
    startLive();
    robot.push(KeyCode.S);
    assertThat(texts()).anyMatch(text -> text.startsWith("请先填写事由"));
    Fx.run(
        () -> {
          find(".evidence-reason", TextField.class).setText("失窃警情核查");
          find(".evidence-unit", TextField.class).setText("示范派出所");
          find(".evidence-person", TextField.class).setText("赵示例");
        });
    press(".evidence .evidence-picture");
    Fx.until(() -> texts().stream().anyMatch(text -> text.startsWith("已登记并保存")));
    press(".evidence .evidence-film");
    Fx.until(() -> texts().stream().anyMatch(text -> text.startsWith("已登记并保存：clip")));
    Patience.until(() -> taken("失窃警情核查").size() >= 2);
    int before = files().size();
    room.streaming = false;
    for (VideoRetrieval entry : taken("失窃警情核查")) {
      assertThat(entry.operator()).isEqualTo("王值班");
      assertThat(files().stream().map(WallScreenTest::hash)).contains(entry.sha256());
    }
    Fx.picture(screen.node(), "wall-evidence");

    Button destroy =
        Fx.call(
            () ->
                screen.node().lookupAll(".evidence-line .button").stream()
                    .map(Button.class::cast)
                    .filter(button -> "销毁".equals(button.getText()))
                    .findFirst()
                    .orElseThrow());
    Fx.run(destroy::fire);
    assertThat(destroy.getText()).startsWith("再按一次");
    assertThat(files()).as("the first press only asks").hasSize(before);
    Fx.run(destroy::fire);
    Fx.until(() -> texts().stream().anyMatch(text -> text.startsWith("已登记销毁，本机文件已删除")));
    assertThat(files()).hasSize(before - 1);
    assertThat(register()).extracting(VideoRetrieval::state).contains(RetrievalState.DESTROYED);
  }

  @Test
  void a_picture_of_a_replay_is_never_told_as_one_of_now() throws Exception {
    startLive();
    Instant begun = Instant.now();
    robot.push(KeyCode.R);
    Fx.until(() -> texts().stream().anyMatch(text -> text.contains("回放 1× · 非实时\n")));
    Fx.until(() -> find(".camera-tile:replay", Node.class) != null && replayed());
    press(".side-evidence");
    Fx.run(
        () -> {
          find(".evidence-reason", TextField.class).setText("回放核查");
          find(".evidence-unit", TextField.class).setText("示范派出所");
          find(".evidence-person", TextField.class).setText("赵示例");
          find(".evidence-note", TextField.class).setText("门口的车");
        });
    press(".evidence .evidence-picture");
    Patience.until(() -> taken("回放核查；门口的车").size() == 1);
    VideoRetrieval entry = taken("回放核查；门口的车").getFirst();
    assertThat(entry.live()).isFalse();
    assertThat(entry.from()).isBefore(begun);
    assertThat(entry.content()).doesNotContain("门口的车");
    robot.push(KeyCode.R);
    Fx.until(() -> tilesThat("replay") == 0);
    room.streaming = false;
  }

  private boolean replayed() {
    return ((CameraTile) screen.node().lookup(".camera-tile")).film().isPresent();
  }

  private List<VideoRetrieval> taken(String reason) {
    return register().stream().filter(entry -> entry.reason().equals(reason)).toList();
  }

  private List<VideoRetrieval> register() {
    return room.cache.cache.read(
        reader ->
            reader
                .page(
                    VideoRetrieval.KIND,
                    Filter.all(),
                    Order.descending(VideoRetrieval.TAKEN_AT),
                    10,
                    Optional.empty())
                .records());
  }

  /// Without what is still being written.
  private List<Path> files() {
    try (Stream<Path> all = Files.list(room.parts.evidence())) {
      return all.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String hash(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_camera_turns_while_a_button_is_held_and_never_longer_and_one_operator_has_it() {
    arrange(4, 1, 2, 3, 4);
    room.control.told.clear();
    press(".side-control");
    Fx.settle(screen.node());
    Node right = Fx.call(() -> screen.node().lookupAll(".control-turn").stream().toList().get(5));
    robot.moveTo(right).press(MouseButton.PRIMARY);
    Fx.until(() -> room.control.told.contains("move 0.5 0.0 0.0"));
    robot.release(MouseButton.PRIMARY);
    Fx.until(() -> room.control.told.contains("stop"));
    robot.moveTo(right).press(MouseButton.PRIMARY);
    Fx.until(() -> Collections.frequency(room.control.told, "move 0.5 0.0 0.0") == 2);
    press(".side-cameras");
    Fx.until(() -> room.control.told.getLast().equals("stop"));
    robot.release(MouseButton.PRIMARY);
    assertThat(room.cache.send()).extracting(o -> o.command()).contains("camera-hold.first");
    turnUntilAnotherTileIsSelected();

    DragBox whole = drawnBox(1);
    // Of a picture that is shown twice as large, the same stroke is half as long a part.
    WallGrid grid = find(".wall-grid", WallGrid.class);
    Fx.run(() -> grid.tiles().getFirst().picture().zoom(new ZoomWindow(0.25, 0.25, 0.5)));
    DragBox half = drawnBox(2);
    assertThat(half.width()).isEqualTo(whole.width() / 2, within(1e-9));
    assertThat(half.x()).isEqualTo(0.25 + whole.x() / 2, within(1e-9));
    assertThat(half.y()).isEqualTo(0.25 + whole.y() / 2, within(1e-9));
    press(".side-control");
    press(".control-presets");
    Fx.until(() -> texts().contains("1  大门"));
    Fx.run(() -> find(".control-words", TextField.class).setText("请勿靠近水边"));
    press(".control-speak");
    Fx.until(() -> texts().contains("已喊话并记录。"));
    assertThat(room.control.told).contains("speak 请勿靠近水边");
    assertThat(room.cache.send()).extracting(o -> o.command()).contains("voice-call.log");
    Fx.picture(screen.node(), "wall-control");
  }

  private DragBox drawnBox(int number) {
    Point2D from = middle(0);
    Fx.run(
        () -> {
          shifted(MouseEvent.MOUSE_PRESSED, from, 0);
          shifted(MouseEvent.MOUSE_DRAGGED, from, 60);
          shifted(MouseEvent.MOUSE_RELEASED, from, 60);
        });
    Fx.until(() -> room.control.boxes.size() == number);
    return room.control.boxes.getLast();
  }

  private void turnUntilAnotherTileIsSelected() {
    press(".side-control");
    Fx.settle(screen.node());
    room.control.told.clear();
    Node right = Fx.call(() -> screen.node().lookupAll(".control-turn").stream().toList().get(5));
    robot.moveTo(right).press(MouseButton.PRIMARY);
    Fx.until(() -> room.control.told.contains("move 0.5 0.0 0.0"));
    Fx.run(() -> model.select(1));
    Fx.until(() -> room.control.told.getLast().equals("stop"));
    robot.release(MouseButton.PRIMARY);
    Fx.run(() -> model.select(0));
  }

  /// The headless robot's mouse knows nothing of the keys that are down.
  private void shifted(EventType<MouseEvent> type, Point2D from, double by) {
    Node grid = screen.node().lookup(".wall-grid");
    Point2D at = grid.localToScene(grid.screenToLocal(from.getX() + by, from.getY() + by));
    grid.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            from.getX() + by,
            from.getY() + by,
            MouseButton.PRIMARY,
            1,
            true,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  @Test
  void a_patrol_goes_from_camera_to_camera_and_its_log_says_what_was_really_seen() {
    arrange(4, 1, 2, 3, 4);
    press(".side-patrols");
    room.control.told.clear();
    Fx.run(() -> find(".patrol-name", TextField.class).setText("早巡"));
    press(".patrol-take");
    Fx.until(() -> screen.node().lookupAll(".patrol-preset").size() == 4);
    Fx.run(
        () -> {
          spinners(".patrol-seconds").forEach(seconds -> seconds.decrement(8));
          spinners(".patrol-preset").get(1).increment();
          spinners(".patrol-preset").get(2).increment(7);
        });
    Fx.settle(screen.node());
    Fx.picture(screen.node(), "wall-patrol");
    press(".patrol-make");
    Fx.until(() -> screen.node().lookup(".patrol-start") != null);
    press(".patrol-start");
    Fx.until(() -> texts().stream().anyMatch(text -> text.startsWith("早巡：第 2/4 路")));
    assertThat(cameras().getFirst()).contains(WallRoom.code(2));
    Patience.until(() -> room.control.told.contains("preset 1"));
    // What the operator looks at meanwhile is left alone.
    Fx.run(() -> model.select(1));
    Fx.until(() -> texts().contains("这路摄像机没有这个功能。"));
    assertThat(room.control.told).as("it has no seventh place").containsExactly("preset 1");
    assertThat(cameras().subList(1, 4))
        .containsExactly(
            Optional.of(WallRoom.code(2)),
            Optional.of(WallRoom.code(3)),
            Optional.of(WallRoom.code(4)));
    press(".patrol-end");
    assertThat(cameras().getFirst()).as("as it was before").contains(WallRoom.code(1));
    Patience.until(() -> !log().isEmpty());
    assertThat(log().getFirst().sights())
        .first()
        .extracting(PatrolSight::camera)
        .isEqualTo(WallRoom.code(1));
    assertThat(log().getFirst().seen()).as("no stream was open").isZero();
  }

  @Test
  void who_saw_what_can_be_read_beside_the_wall_and_leaves_as_a_workbook() throws Exception {
    PatrolPage page =
        new PatrolPage(
            WallRoom.TOWN,
            new UUID(1, 1),
            "夜巡",
            List.of(
                new PatrolSight(WallRoom.code(9), NIGHT, 12, true, NIGHT.plusSeconds(11)),
                new PatrolSight(WallRoom.code(12), NIGHT.plusSeconds(12), 10, false, null)));
    Spoken spoken = new Spoken(WallRoom.TOWN, WallRoom.code(9), "请勿靠近水边", false, true);
    room.parts.door().give(PatrolCommands.WRITE, new UUID(5, 1), page).join();
    room.parts.door().give(VoiceCommands.LOG, new UUID(5, 2), spoken).join();
    press(".side-log");
    Fx.until(() -> texts().stream().anyMatch(text -> text.matches("夜巡 · 实时 1/2\n王值班 · .*")));
    Fx.run(
        () -> screen.node().lookupAll(".log-page").forEach(head -> ((ToggleButton) head).fire()));
    Fx.until(() -> texts().stream().anyMatch(text -> text.matches(".* 老街探头，12 秒，实时")));
    assertThat(texts()).anyMatch(text -> text.endsWith("，10 秒，没有画面"));
    Fx.picture(screen.node(), "wall-log");
    press(".log-calls");
    Fx.until(() -> texts().contains("请勿靠近水边"));
    room.exported.clear();
    press(".log-export");
    Fx.until(() -> !room.exported.isEmpty());
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    room.exported.getFirst().ways().getFirst().writing().write(Paper.Frame.NONE, book, _ -> {});
    try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(book.toByteArray()))) {
      List<String> cells = new ArrayList<>();
      read.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
      assertThat(cells).contains("夜巡", "老街探头", WallRoom.code(12).code(), "非实时", "请勿靠近水边");
    }
  }

  private List<Spinner<?>> spinners(String selector) {
    return screen.node().lookupAll(selector).stream().<Spinner<?>>map(Spinner.class::cast).toList();
  }

  private List<PatrolRecord> log() {
    return room.cache.cache.read(
        reader ->
            reader
                .page(
                    PatrolRecord.KIND,
                    Filter.all(),
                    Order.descending(PatrolRecord.BEGUN_AT),
                    10,
                    Optional.empty())
                .records());
  }

  private long fact(String name) {
    return ((Number) Fx.call(screen::facts).get(name)).longValue();
  }
}
