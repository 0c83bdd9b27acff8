package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.Finder;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.CentreRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the map does not tell, and what it says of what leaves it.
class MapPrivacyTest {
  private static final String TITLE = "赵家离婚析产纠纷";

  private final TestCounty county = new TestCounty(11).withMarks(40, 5, 10);

  private MapStage stage() throws Exception {
    Dispute plain = TestRows.dispute(1, county.grids().getFirst().division(), null);
    Dispute secret =
        TestRows.titled(TestRows.dispute(2, county.grids().get(90).division(), null), TITLE);
    List<CentreRecord> records = new ArrayList<>(county.records());
    records.add(plain);
    records.add(TestRows.restricted(secret));
    MapStage stage = new MapStage(new MemoryQueries(records), PanelSize.SCREEN, 1200, 800);
    stage.ready();
    FxTest.await("both cases", () -> stage.panel().shown().cases() == 2);
    return stage;
  }

  private static CaseMark secret(MapStage stage) {
    return stage.map().mapSceneProperty().get().cases().marks().stream()
        .filter(CaseMark::restricted)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(MapStage stage) {
    return stage.root.lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void a_confidential_case_is_told_by_no_card_tip_list_or_search_of_the_map() throws Exception {
    try (MapStage stage = stage()) {
      CaseMark mark = secret(stage);
      assertThat(mark.toString()).as("the scene itself").doesNotContain(TITLE);
      FxTest.run(
          () -> {
            stage.map().selectedProperty().set(Optional.of(new Picked.OfMark(mark)));
            stage.map().hoveredProperty().set(Optional.of(new Picked.OfMark(mark)));
            stage
                .map()
                .sketchProperty()
                .set(
                    Sketch.begun(Sketch.Mode.CIRCLE)
                        .with(mark.x(), mark.y())
                        .with(mark.x() + 1e-7, mark.y()));
            ((TextField) stage.root.lookup(".map-search .text-field")).setText(mark.code());
          });
      FxTest.await("what was found", () -> !hits(stage).getItems().isEmpty());
      stage.settle();
      FxTest.run(() -> stage.root.applyCss());
      FxTest.run(() -> stage.root.layout());
      List<String> said = FxTest.call(() -> said(stage));
      assertThat(said).noneMatch(text -> text.contains(TITLE));
      assertThat(said).contains("保密案件").anyMatch(text -> text.startsWith("保密案件 · "));
      MapScene scene = stage.map().mapSceneProperty().get();
      assertThat(new Finder(scene, new Spoken()::of).find("离婚", 5)).isEmpty();
      assertThat(new Finder(scene, new Spoken()::of).find("lihun", 5)).isEmpty();
    }
  }

  @Test
  void a_confidential_case_leaves_the_desk_without_its_title() throws Exception {
    try (MapStage stage = stage()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      MapContent content = FxTest.call(() -> new MapContent(stage.map().order(1)));
      new GeoJsonFile(content, new MapWords(MapStage.texts())).write(bytes);
      assertThat(bytes.toString(StandardCharsets.UTF_8))
          .contains("保密案件")
          .contains("邻里排水纠纷")
          .doesNotContain(TITLE);
    }
  }

  @Test
  void the_register_is_told_how_many_records_leave_with_the_map() throws Exception {
    try (MapStage stage = stage()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      MapContent content = FxTest.call(() -> new MapContent(stage.map().order(1)));
      new GeoJsonFile(content, new MapWords(MapStage.texts())).write(bytes);
      JsonNode root = JsonMapper.builder().build().readTree(bytes.toByteArray());
      int written = root.get("features").size();
      assertThat(written).isGreaterThan(40 + 5 + 10 + 2);
      FxTest.run(
          () ->
              stage.root.lookupAll(".button").stream()
                  .map(Button.class::cast)
                  .filter(
                      b ->
                          b.getText().equals("GeoJSON")
                              || b.getStyleClass().contains("map-export-sheet"))
                  .forEach(Button::fire));
      assertThat(stage.exports).hasSize(2).extracting(Export::rows).containsOnly((long) written);
    }
  }

  private static ListView<?> hits(MapStage stage) {
    return (ListView<?>) stage.root.lookup(".map-search .list-view");
  }
}
