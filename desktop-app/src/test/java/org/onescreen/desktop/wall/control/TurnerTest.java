package org.onescreen.desktop.wall.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.control.CameraControl.Announcement;

/// Turning several cameras, some of them slow.
class TurnerTest {
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Holds holds = new Holds();
  private ControlRoom room;
  private Turner turner;

  @BeforeEach
  void open(@TempDir Path folder) {
    room = new ControlRoom(folder);
    turner = FxTest.call(() -> new Turner(room.doors, Duration.millis(30)));
    FxTest.run(() -> turner.listen(holds));
  }

  @AfterEach
  void close() {
    FxTest.run(holds::release);
    room.close();
  }

  private void press(double pan) {
    FxTest.run(() -> turner.move(pan, 0, 0, said::add));
  }

  private void release() {
    FxTest.run(turner::stop);
  }

  @Test
  void a_slow_camera_keeps_no_other_from_being_stopped() {
    room.first.hold();
    press(1);
    Patience.until(() -> !room.first.told.isEmpty());
    FxTest.run(() -> room.select(ControlRoom.SECOND));
    press(1);
    release();
    Patience.until(() -> room.second.told.contains("stop"));
    assertThat(room.first.told).containsExactly("move 1.0");
    room.first.letGo();
    Patience.until(() -> room.first.told.contains("stop"));
  }

  @Test
  void what_is_said_through_a_camera_keeps_it_from_nothing() {
    room.first.hold();
    FxTest.run(
        () ->
            turner
                .reached(said::add)
                .ifPresent(
                    there ->
                        turner.speak(
                            there,
                            () ->
                                there
                                    .control()
                                    .speak(
                                        new Announcement("喂", Optional.empty()),
                                        room.doors.sound()),
                            said::add)));
    Patience.until(() -> room.first.told.contains("speak 喂"));
    press(1);
    Patience.until(() -> room.first.told.contains("move 1.0"));
  }

  @Test
  void a_movement_is_asked_for_again_while_it_is_held_where_the_camera_ends_it_by_itself() {
    press(1);
    Patience.until(() -> Collections.frequency(room.first.told, "move 1.0") > 2);
    release();
    Patience.until(() -> room.first.told.contains("stop"));
    FxTest.run(() -> room.select(ControlRoom.SECOND));
    press(1);
    Patience.until(() -> room.second.told.contains("move 1.0"));
    // A second movement, after several times in which the first would have been asked for again.
    FxTest.run(() -> room.select(ControlRoom.FIRST));
    press(-1);
    Patience.until(() -> Collections.frequency(room.first.told, "move -1.0") > 2);
    assertThat(room.first.told.indexOf("stop"))
        .as("nothing is asked for again after the stop")
        .isEqualTo(room.first.told.lastIndexOf("move 1.0") + 1);
    assertThat(room.second.told).containsExactly("move 1.0", "stop");
  }

  @Test
  void a_camera_that_is_taken_away_while_it_turns_stops_and_it_is_said_by_whom() throws Exception {
    FxTest.run(() -> room.select(ControlRoom.SECOND));
    press(1);
    Patience.until(() -> room.second.told.contains("move 1.0"));
    room.take(ControlRoom.SECOND);
    Patience.until(() -> room.second.told.contains("stop"));
    assertThat(said).containsExactly("李镇里 正在控制这路摄像机，请稍候。");
  }

  @Test
  void a_camera_that_is_not_selected_any_more_stops() {
    press(1);
    FxTest.run(turner::look);
    Patience.until(() -> room.first.told.contains("move 1.0"));
    assertThat(room.first.told).doesNotContain("stop");
    FxTest.run(
        () -> {
          room.select(ControlRoom.SECOND);
          turner.look();
        });
    Patience.until(() -> room.first.told.getLast().equals("stop"));
    assertThat(room.second.told).isEmpty();
  }

  @Test
  void a_turner_that_ends_stops_what_turns_and_asks_nothing_more() {
    press(1);
    FxTest.run(holds::release);
    Patience.until(() -> room.first.told.contains("stop"));
    press(-1);
    FxTest.run(() -> turner.send(ControlRoom.SECOND, 1, said::add));
    assertThat(room.first.told).doesNotContain("move -1.0");
    assertThat(room.second.told).isEmpty();
  }
}
