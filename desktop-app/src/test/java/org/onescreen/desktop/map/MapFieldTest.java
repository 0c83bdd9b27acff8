package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.geofile.Feature;
import org.onescreen.desktop.geofile.GeoFile;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Force;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Near;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.tiles.TileStock;
import org.onescreen.desktop.tiles.kit.KitManifest;
import org.onescreen.desktop.tiles.kit.KitSource;
import org.onescreen.model.antifraud.PointType;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.export.ExportForm;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.GroundType;
import org.onescreen.model.sensor.Sensor;
import org.onescreen.model.sensor.SensorState;
import org.onescreen.model.sensor.SensorType;

/// What stands on the ground beside cameras and forces, and the sheet that is handed on.
class MapFieldTest {
  private static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");
  private final TestCounty county = new TestCounty(5).withMarks(30, 4, 10);

  private MapStage stage(List<CentreRecord> more) throws Exception {
    List<CentreRecord> all = new ArrayList<>(county.records());
    all.addAll(more);
    MapStage stage = new MapStage(new MemoryQueries(all), PanelSize.SCREEN, 1000, 700);
    stage.ready();
    return stage;
  }

  private List<CentreRecord> field() {
    List<CentreRecord> field = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Grid grid = county.grids().get(40 * i);
      SensorState state = i == 0 ? SensorState.ALERT : SensorState.NORMAL;
      field.add(
          new Sensor(
              new UUID(7, i),
              grid.division(),
              grid.code(),
              i + "号烟感",
              SensorType.SMOKE,
              state,
              grid.centre(),
              NOW));
      for (PointType type : List.of(PointType.LOUDSPEAKER, PointType.WIFI)) {
        field.add(
            new PublicityPoint(
                new UUID(type == PointType.WIFI ? 10 : 8, i),
                grid.division(),
                type,
                i + "号点",
                null,
                grid.centre(),
                i != 1,
                LocalDate.EPOCH));
      }
    }
    return field;
  }

  @Test
  void sensors_and_loudspeakers_are_layers_of_their_own_and_no_other_point_is_a_loudspeaker()
      throws Exception {
    try (MapStage stage = stage(field())) {
      MapScene scene = FxTest.call(() -> stage.map().mapSceneProperty().get());
      assertThat(scene.sensors().marks()).hasSize(12);
      assertThat(scene.speakers().marks()).hasSize(12);
      assertThat(stage.panel().facts()).containsEntry("map_sensors", 12);
      FxTest.run(() -> stage.panel().showPlace(county.grids().getFirst().centre()));
      stage.settle();
      FxTest.await("the nearest of them", () -> stage.map().viewport().zoom() > 16);
      stage.settle();
      int all = FxTest.call(() -> stage.map().shapesDrawn());
      FxTest.run(
          () ->
              stage
                  .map()
                  .layersProperty()
                  .set(stage.map().layersProperty().get().with(Picked.Layer.SENSOR, false)));
      stage.settle();
      FxTest.await("fewer marks", () -> stage.map().shapesDrawn() < all);
    }
  }

  @Test
  void patrols_and_police_rooms_stand_among_the_forces_and_the_nearest_of_all_is_found()
      throws Exception {
    Grid grid = county.grids().get(100);
    Position there = grid.centre();
    List<CentreRecord> forces =
        List.of(
            new PatrolTeam(
                new UUID(11, 1), grid.division(), "示范巡逻1队", 5, "示某", "13900000003", there, NOW),
            new PoliceRoom(
                new UUID(12, 1), grid.division(), "示范警务室", 2, "示某", "13900000004", there));
    try (MapStage stage = stage(forces)) {
      MapScene scene = FxTest.call(() -> stage.map().mapSceneProperty().get());
      assertThat(scene.forces().marks())
          .extracting(ForceMark::force)
          .contains(Force.EMERGENCY_UNIT, Force.PATROL, Force.POLICE_ROOM)
          .hasSize(6);
      assertThat(stage.panel().facts()).containsEntry("map_forces", 6);
      assertThat(words(stage)).contains("最小应急单元", "巡逻队", "警务室");
      assertThat(Near.of(scene.forces(), Mercator.x(there.lon()), Mercator.y(there.lat()), 2))
          .extracting(near -> near.mark().name())
          .containsExactlyInAnyOrder("示范巡逻1队", "示范警务室");
      select(stage, Force.PATROL);
      assertThat(words(stage)).contains("队员 5 人", "最近回报");
      assertThat(words(stage)).noneMatch(word -> word.contains("13900000003"));
      FxTest.run(() -> stage.panel().showPlace(there));
      FxTest.await("the place", () -> stage.map().viewport().zoom() > 16);
      stage.settle();
      Fx.picture(stage.root, "map-forces");
      select(stage, Force.POLICE_ROOM);
      assertThat(words(stage)).contains("警务人员 2 人").doesNotContain("最近回报");
    }
  }

  private static void select(MapStage stage, Force force) throws Exception {
    FxTest.run(
        () -> {
          MapScene scene = stage.map().mapSceneProperty().get();
          ForceMark mark =
              scene.forces().marks().stream()
                  .filter(one -> one.force() == force)
                  .findFirst()
                  .orElseThrow();
          stage.map().selectedProperty().set(Optional.of(new Picked.OfMark(mark)));
        });
    stage.settle();
  }

  private static List<String> words(MapStage stage) {
    return Stream.of(".label", ".list-cell")
        .flatMap(style -> stage.root.lookupAll(style).stream())
        .map(node -> ((Labeled) node).getText())
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void roads_and_waters_are_drawn_on_the_own_ground_by_their_rank() throws Exception {
    int without;
    try (MapStage stage = stage(List.of())) {
      stage.settle();
      without = FxTest.call(() -> stage.map().shapesDrawn());
    }
    List<CentreRecord> lines = new ArrayList<>();
    Position from = county.grids().getFirst().centre();
    Position to = county.grids().getLast().centre();
    for (GroundType type : GroundType.values()) {
      lines.add(
          new GroundLine(
              new UUID(9, lines.size()),
              county.grids().getFirst().division(),
              type,
              "示范线",
              List.of(from, new Position(from.lon(), to.lat()), to)));
    }
    try (MapStage stage = stage(lines)) {
      stage.settle();
      int with = FxTest.call(() -> stage.map().shapesDrawn());
      assertThat(with - without).as("at the county's zoom the important ones").isBetween(2, 4);
    }
  }

  @Test
  void the_sheet_is_handed_on_as_a_pdf_with_its_title_date_and_number() throws Exception {
    try (MapStage stage = stage(List.of())) {
      stage.settle();
      Export sheet = FxTest.call(() -> exports(stage).picture());
      assertThat(sheet.ways())
          .extracting(Way::form)
          .containsExactly(ExportForm.PICTURE, ExportForm.PDF);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Paper.Frame frame = new Paper.Frame("", "编号 0007", "王值班");
      sheet.ways().getLast().writing().write(frame, out, Course.QUIET);
      try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(document.getPage(0).getMediaBox().getWidth())
            .as("it lies, as the map does")
            .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        assertThat(new PDFTextStripper().getText(document))
            .contains("未办结事件", "截至", "编号 0007", "王值班");
      }
    }
  }

  @Test
  void the_sheet_is_handed_on_as_a_picture_that_another_program_reads_with_its_legend()
      throws Exception {
    try (MapStage stage = stage(List.of())) {
      stage.settle();
      Export sheet = FxTest.call(() -> exports(stage).picture());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Paper.Frame frame = new Paper.Frame("", "编号 0007", "王值班");
      sheet.ways().getFirst().writing().write(frame, out, Course.QUIET);
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
      Viewport seen = FxTest.call(() -> stage.map().viewport());
      assertThat((double) read.getWidth()).isGreaterThanOrEqualTo(seen.width());
      assertThat((double) read.getWidth() / read.getHeight())
          .isCloseTo(seen.width() / seen.height(), within(0.05));
      SheetOrder order = FxTest.call(() -> stage.map().order(1));
      int classes = order.scene().choropleth().breaks(Choropleth.Unit.VILLAGE).tops().size();
      assertThat(colours(read, read.getWidth() * 3 / 4, read.getHeight() / 2))
          .as("shades, rims and letters of the legend")
          .hasSizeGreaterThan(classes);
      assertThat(colours(read, 0, read.getHeight() - read.getHeight() / 12))
          .as("the scale at its foot")
          .hasSizeGreaterThan(1);
    }
  }

  /// Of what lies right of and below a point.
  private static Set<Integer> colours(BufferedImage picture, int left, int top) {
    Set<Integer> found = new HashSet<>();
    for (int y = top; y < picture.getHeight(); y++) {
      for (int x = left; x < picture.getWidth(); x++) {
        found.add(picture.getRGB(x, y));
      }
    }
    return found;
  }

  private static ExportBox exports(MapStage stage) {
    return new ExportBox(stage.map(), new MapWords(MapStage.texts()), MapStage.CLOCK, _ -> {});
  }

  @Test
  void the_kit_of_a_village_holds_its_own_areas_and_what_stands_in_it() throws Exception {
    try (MapStage stage = stage(field())) {
      stage.settle();
      Path folder = stage.views().getParent();
      MapFiles files = MapFiles.in(folder);
      KitDesk desk =
          new KitDesk(files, new TileStock(files.tiles(), 1 << 20, MapStage.CLOCK), MapStage.CLOCK);
      SheetOrder order = FxTest.call(() -> stage.map().order(1));
      var village = order.scene().geometry().areas(Tier.VILLAGE).getFirst();
      Path kit = folder.resolve("village.onekit");
      try (var out = Files.newOutputStream(kit)) {
        MapContent content = new MapContent(order, Optional.of(village));
        GeoJsonFile layers = new GeoJsonFile(content, new MapWords(MapStage.texts()));
        desk.make(layers, village, Optional.empty(), out, Course.QUIET);
      }
      var taken = desk.take(KitSource.of(kit), _ -> {});
      assertThat(taken.manifest().name()).isEqualTo(village.name());
      assertThat(desk.shelf().list()).hasSize(1);
      var features = GeoFile.read(taken.part(KitManifest.LAYERS));
      long areas =
          order.scene().geometry().areas().stream()
              .filter(area -> area.code().startsWith(village.code()))
              .count();
      assertThat(features)
          .filteredOn(one -> one.shape() instanceof Feature.Shape.Area)
          .hasSize((int) areas)
          .allMatch(one -> one.code().startsWith(village.code()));
    }
  }
}
