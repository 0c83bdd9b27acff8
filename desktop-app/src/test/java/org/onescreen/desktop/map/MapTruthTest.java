package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.map.scene.Breaks;
import org.onescreen.desktop.map.scene.Finder;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.Grid;

/// What the map says is what it shows.
class MapTruthTest {
  private static final int CLASSES = 5;

  private final MapWords words = new MapWords(MapStage.texts());

  private static MapStage stage(TestCounty county, CentreRecord... more) throws Exception {
    List<CentreRecord> records = new ArrayList<>(county.records());
    records.addAll(List.of(more));
    MapStage stage = new MapStage(new MemoryQueries(records), PanelSize.SCREEN, 1200, 800);
    stage.ready();
    return stage;
  }

  private List<String> legend(Breaks cut) {
    return IntStream.range(0, cut.tops().size())
        .mapToObj(i -> words.range(Measure.INCIDENTS, cut, i))
        .toList();
  }

  @Test
  void the_first_class_of_own_or_equal_steps_is_called_from_the_lowest_that_may_be_in_it() {
    double[] figures = {0, 3, 50};
    assertThat(legend(Breaks.of(Breaks.Method.OWN, figures, CLASSES, List.of(5.0, 10.0, 20.0))))
        .containsExactly("0–5", "6–10", "11–20", "21–50");
    assertThat(legend(Breaks.of(Breaks.Method.EQUAL, figures, CLASSES, List.of())))
        .containsExactly("0–10", "11–20", "21–30", "31–40", "41–50");
    assertThat(legend(Breaks.of(Breaks.Method.EQUAL, new double[] {4, 24}, CLASSES, List.of())))
        .startsWith("4–8", "9–12");
    assertThat(legend(Breaks.of(Breaks.Method.QUANTILE, new double[] {0, 0, 2}, 2, List.of())))
        .containsExactly("0", "1–2");
  }

  @Test
  void no_class_stands_between_two_numbers_of_things() {
    assertThat(legend(Breaks.of(Breaks.Method.EQUAL, new double[] {0, 1, 2}, CLASSES, List.of())))
        .containsExactly("0", "1", "2");
    assertThat(
            legend(Breaks.of(Breaks.Method.OWN, new double[] {0, 9}, CLASSES, List.of(2.2, 2.8))))
        .containsExactly("0–2", "3–9");
  }

  @Test
  void a_week_gone_by_is_called_so_by_the_legend_the_clusters_and_the_card_of_an_area()
      throws Exception {
    try (MapStage stage = stage(new TestCounty(3).withMarks(30, 5, 60))) {
      Picked.OfCluster cluster = new Picked.OfCluster(Picked.Layer.INCIDENT, 0, 0, 7);
      MapScene now = FxTest.call(() -> stage.map().mapSceneProperty().get());
      assertThat(words.name(cluster, now)).contains("未办结");
      assertThat(said(stage)).contains("未办结事件").noneMatch(text -> text.contains("仍为当前"));
      CheckBox back = (CheckBox) stage.root.lookup(".map-time .check-box");
      Slider weeks = (Slider) stage.root.lookup(".map-time .slider");
      FxTest.run(() -> back.setSelected(true));
      FxTest.run(() -> weeks.setValue(20));
      FxTest.await("another week", () -> stage.panel().shown().incidents() == 0);
      MapScene past = FxTest.call(() -> stage.map().mapSceneProperty().get());
      assertThat(past.past()).isPresent();
      assertThat(words.name(cluster, past)).contains("所选一周").doesNotContain("未办结");
      assertThat(FxTest.call(() -> said(stage)))
          .contains(words.incidents(past))
          .anyMatch(text -> text.contains("仍为当前"));
      assertThat(words.incidents(past)).contains(past.past().orElseThrow().first().toString());
      FxTest.run(() -> back.setSelected(false));
      FxTest.await("now", () -> stage.panel().shown().incidents() == 60);
      FxTest.await("its legend", () -> said(stage).stream().noneMatch(t -> t.contains("仍为当前")));
    }
  }

  @Test
  void the_legend_says_what_heat_is_while_it_is_on() throws Exception {
    try (MapStage stage = stage(new TestCounty(3).withMarks(3, 2, 40))) {
      assertThat(FxTest.call(() -> said(stage))).noneMatch(text -> text.contains("越浓越密"));
      FxTest.run(
          () -> {
            LayerChoice layers = stage.map().layersProperty().get();
            stage.map().layersProperty().set(layers.withHeat(true));
          });
      assertThat(FxTest.call(() -> said(stage))).anyMatch(text -> text.contains("越浓越密"));
    }
  }

  @Test
  void cameras_go_to_the_wall_also_where_the_list_is_full_of_other_things() throws Exception {
    try (MapStage stage = stage(new TestCounty(3).withMarks(20, 5, 700))) {
      FxTest.run(
          () -> {
            MapScene scene = stage.map().mapSceneProperty().get();
            double x = scene.geometry().bounds().centre().x;
            double y = scene.geometry().bounds().centre().y;
            Sketch all = Sketch.begun(Sketch.Mode.CIRCLE).with(x, y).with(x + 2e-3, y);
            stage.map().sketchProperty().set(all);
          });
      ListView<?> list = (ListView<?>) stage.root.lookup(".map-found .list-view");
      assertThat(list.getItems()).hasSize(500);
      Button wall = (Button) stage.root.lookup(".map-found-wall");
      assertThat(wall.isDisabled()).isFalse();
      FxTest.run(wall::fire);
      assertThat(stage.camerasShown).hasSize(20);
    }
  }

  @Test
  void a_grid_with_a_number_is_found_by_its_sound_and_an_alarm_by_its_title() throws Exception {
    TestCounty county = new TestCounty(3);
    Grid grid = county.grids().get(1);
    Alarm alarm =
        new Alarm(
            new UUID(8, 8),
            grid.division(),
            "烟感报警",
            AlarmSource.DEVICE,
            1,
            AlarmState.NEW,
            true,
            "村口",
            null,
            grid.centre(),
            Instant.EPOCH);
    try (MapStage stage = stage(county, alarm)) {
      FxTest.await("the alarm", () -> stage.panel().shown().alarms() == 1);
      Finder finder = new Finder(stage.map().mapSceneProperty().get(), new Spoken()::of);
      for (String spelt : List.of("di2wangge", "di 2 wang ge", "d2wg", "DI2WANGGE")) {
        assertThat(finder.find(spelt, 5))
            .as(spelt)
            .isNotEmpty()
            .allMatch(hit -> hit.name().endsWith("第2网格"));
      }
      assertThat(finder.find("yangan", 5)).extracting(Finder.Hit::name).contains("烟感报警");
      TextField field = (TextField) stage.root.lookup(".map-search .text-field");
      assertThat(field.getPromptText()).contains("拼音");
    }
  }

  private static List<String> said(MapStage stage) {
    return stage.root.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList();
  }
}
