package org.onescreen.desktop.antifraud.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.command.Operation;
import org.onescreen.model.region.GridCode;

/// The forms of the race: what comes by word of mouth, and the limits.
class RaceFormsTest {
  private static final ZonedDateTime MORNING =
      Instant.parse("2026-11-22T01:20:00Z").atZone(Desk.ZONE);
  private static final GridCode GRID = GridCode.of(TestRows.VILLAGE, 1);

  @TempDir Path folder;
  private RealCache desk;
  private StackPane room;
  private Stage stage;

  @BeforeEach
  void open() {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    room = Fx.call(StackPane::new);
    stage = Fx.show(room, 600, 760);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    desk.close();
  }

  private void receipt() {
    Fx.run(
        () ->
            room.getChildren()
                .setAll(
                    ReceiptForm.open(
                        place(),
                        List.of(new Choice<>(TestRows.VILLAGE, "示范村")),
                        Map.of(TestRows.VILLAGE, List.of(new Choice<>(GRID, "第一网格"))),
                        RaceLimits.DEFAULT,
                        () -> room.getChildren().clear())));
  }

  private WorkPlace place() {
    return Desk.place(
        desk.cache,
        desk.door,
        Desk.chinese(),
        new Desk.HandClock(MORNING.toInstant()).ticker(),
        new NoNavigator());
  }

  private List<TextField> texts() {
    return fields(TextField.class);
  }

  private <N> List<N> fields(Class<N> type) {
    return room.lookupAll(".entry-grid > *").stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private void save() {
    Fx.run(() -> ((Button) room.lookup(".entry-save")).fire());
  }

  private String shown() {
    return String.join("\n", Fx.call(() -> Fx.texts(room)));
  }

  private void choose(int box) {
    Fx.run(() -> fields(ComboBox.class).get(box).getSelectionModel().selectFirst());
  }

  @Test
  void a_warning_is_taken_with_its_grid_and_a_phone_of_thirty_digits_is_told_in_words() {
    receipt();
    Fx.run(() -> texts().get(0).setText("96110-77"));
    Fx.run(() -> texts().get(2).setText("欧阳示例"));
    Fx.run(() -> texts().get(3).setText("1".repeat(30)));
    choose(0);
    choose(1);
    save();
    Fx.until(() -> shown().contains("电话号码不对：最多 20 位数字"));
    assertThat(desk.send()).isEmpty();
    Fx.run(() -> texts().get(3).setText("19900000001"));
    save();
    Fx.until(() -> room.getChildren().isEmpty());
    Operation sent = desk.send().getFirst();
    assertThat(sent.command()).isEqualTo("fraud-warning.receive");
    assertThat(sent.arguments().get("grid").stringValue()).isEqualTo(GRID.code());
    receipt();
    Fx.run(() -> texts().get(0).setText("96110-77"));
    Fx.run(() -> texts().get(2).setText("欧阳示例"));
    choose(0);
    save();
    Fx.until(() -> shown().contains("已有同一条记录"));
  }

  @Test
  void what_came_later_than_now_came_yesterday() {
    assertThat(ReceiptForm.last(9 * 60 + 10, MORNING)).isEqualTo("2026-11-22T01:10:00Z");
    assertThat(ReceiptForm.last(23 * 60 + 50, MORNING)).isEqualTo("2026-11-21T15:50:00Z");
  }

  @Test
  void every_limit_of_the_race_is_in_its_form_and_what_nobody_can_keep_is_told() {
    Fx.run(
        () ->
            room.getChildren()
                .setAll(
                    PolicyForm.open(
                        place(),
                        Optional.empty(),
                        TestRows.VILLAGE,
                        () -> room.getChildren().clear())));
    assertThat(Fx.call(this::texts)).hasSize(15 + 5);
    assertThat(Fx.<String>call(() -> texts().getLast().getText())).isEqualTo("24 72 168");
    Fx.run(() -> texts().getLast().setText("72, 24"));
    save();
    Fx.until(() -> shown().contains("回访时间须逐次递增"));
    Fx.run(() -> texts().getLast().setText("12，48"));
    save();
    Fx.until(() -> room.getChildren().isEmpty());
    Set<List<Integer>> kept =
        desk.cache.read(
            reader -> {
              Set<List<Integer>> found = new HashSet<>();
              reader.each(
                  DissuasionPolicy.KIND,
                  Filter.all(),
                  policy -> found.add(policy.limits().followUps()));
              return found;
            });
    assertThat(kept).containsExactly(List.of(12, 48));
  }
}
