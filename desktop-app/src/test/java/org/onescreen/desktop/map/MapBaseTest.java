package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.TileCover;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.desktop.tiles.TileId;
import org.onescreen.desktop.tiles.TileServer;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Base maps under the layers.
class MapBaseTest {
  private static final double STRENGTH = 0.8;
  private final TestCounty county = new TestCounty(11).withMarks(40, 5, 20);

  private MapStage stage() throws Exception {
    MapStage stage = new MapStage(new MemoryQueries(county.records()), PanelSize.SCREEN, 1100, 700);
    stage.ready();
    return stage;
  }

  @ParameterizedTest
  @CsvSource({"MERCATOR,CGCS2000", "MERCATOR,GCJ02", "GEOGRAPHIC,CGCS2000"})
  void a_place_shows_the_tile_that_its_scheme_and_system_say(TileGrid grid, Crs crs)
      throws Exception {
    try (TileServer server = new TileServer();
        MapStage stage = stage()) {
      FxTest.run(() -> stage.panel().bases().add(server.map(grid, crs)));
      FxTest.await("tiles", () -> stage.map().oldestTileProperty().get().isPresent());
      FxTest.await("all tiles", () -> wrong(stage, grid, crs) == 0);
    }
  }

  /// How many of a row of places beside the county show another tile than they should.
  private static int wrong(MapStage stage, TileGrid grid, Crs crs) {
    MapCanvas map = stage.map();
    Viewport view = map.viewportProperty().get();
    WritableImage shot = map.snapshot(null, null);
    Color ground = map.style().ink(Ink.BACKGROUND);
    int wrong = 0;
    int looked = 0;
    for (int x = 12; x < view.width() - 12; x += 7) {
      double y = view.height() * 0.35;
      // Not on the border of the county, which is drawn above.
      if (map.pick(x - 8, y).isEmpty() && map.pick(x + 8, y).isEmpty()) {
        Position place = Mercator.position(view.worldX(x), view.worldY(y));
        Position drawn = CoordinateShift.convert(place, Crs.CGCS2000, crs);
        int z = (int) Math.round(view.zoom());
        TileId tile = new TileId(z, grid.column(z, drawn.lon()), grid.row(z, drawn.lat()));
        if (inside(view, grid, tile, drawn)) {
          looked++;
          wrong += isNear(shot.getPixelReader().getColor(x, (int) y), tile, ground) ? 0 : 1;
        }
      }
    }
    return looked > 10 ? wrong : -1;
  }

  /// Not at the very edge of a tile, where either of two may be right.
  private static boolean inside(Viewport view, TileGrid grid, TileId tile, Position at) {
    double pixel = 360 / view.scale();
    double west = grid.lon(tile.z(), tile.x());
    double east = grid.lon(tile.z(), tile.x() + 1);
    double north = grid.lat(tile.z(), tile.y());
    double south = grid.lat(tile.z(), tile.y() + 1);
    return at.lon() > west + 4 * pixel
        && at.lon() < east - 4 * pixel
        && at.lat() < north - 4 * pixel
        && at.lat() > south + 4 * pixel;
  }

  private static boolean isNear(Color seen, TileId tile, Color ground) {
    int argb = TileServer.color(tile);
    return near(seen.getRed(), argb >> 16 & 0xff, ground.getRed())
        && near(seen.getGreen(), argb >> 8 & 0xff, ground.getGreen())
        && near(seen.getBlue(), argb & 0xff, ground.getBlue());
  }

  private static boolean near(double seen, int drawn, double ground) {
    return Math.abs(seen - (STRENGTH * drawn / 255 + (1 - STRENGTH) * ground)) < 0.03;
  }

  @Test
  void a_server_that_refuses_is_one_sentence_and_the_map_stays() throws Exception {
    try (TileServer server = new TileServer();
        MapStage stage = stage()) {
      server.mood(TileServer.Mood.FORBIDDEN);
      int shapes = FxTest.call(() -> stage.map().shapesDrawn());
      FxTest.run(() -> stage.panel().bases().add(server.map(TileGrid.MERCATOR, Crs.CGCS2000)));
      FxTest.await("the sentence", () -> line(stage).contains("拒绝访问"));
      assertThat(line(stage)).contains("审图号").doesNotContain("secret");
      stage.settle();
      assertThat(FxTest.call(() -> stage.map().shapesDrawn())).isEqualTo(shapes);
      FxTest.run(() -> stage.panel().bases().show(""));
      FxTest.await("no base map", () -> !stage.root.lookup(".map-base-line").isVisible());
    }
  }

  @Test
  void a_base_map_is_set_up_by_hand_and_its_key_lies_in_a_file_of_its_owner_alone()
      throws Exception {
    try (TileServer server = new TileServer();
        MapStage stage = stage()) {
      FxTest.run(() -> ((Button) stage.root.lookup(".map-base-add")).fire());
      FxTest.run(() -> ((Button) stage.root.lookup(".map-form-save")).fire());
      FxTest.await("what is missing", () -> hint(stage).contains("起个名"));
      FxTest.run(
          () -> {
            var fields = stage.root.lookupAll(".map-form .text-field").stream().toList();
            ((TextField) fields.get(0)).setText("镇上的底图");
            ((TextField) fields.get(1)).setText("not an address");
            ((TextField) fields.get(2)).setText("k-1");
            ((TextField) fields.get(4)).setText("测绘局");
            ((Button) stage.root.lookup(".map-form-save")).fire();
          });
      FxTest.await("what is wrong", () -> hint(stage).contains("http"));
      FxTest.run(
          () -> {
            var fields = stage.root.lookupAll(".map-form .text-field").stream().toList();
            ((TextField) fields.get(1)).setText(server.template());
            ((Button) stage.root.lookup(".map-form-save")).fire();
          });
      FxTest.await("tiles", () -> stage.map().oldestTileProperty().get().isPresent());
      assertThat(server.asked).allMatch(address -> address.endsWith("tk=k-1"));
      assertThat(stage.root.lookup(".map-form")).isNull();
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(stage.files().bases())))
          .isEqualTo("rw-------");
      BaseMap base = stage.panel().bases().bases().get().maps().getFirst();
      int all = FxTest.call(() -> tiles(stage, base));
      FxTest.await("all tiles of a sheet with its margin", () -> server.asked.size() >= all);
      int asked = server.asked.size();
      FxTest.run(
          () -> {
            CheckBox offline = (CheckBox) stage.root.lookup(".map-base .check-box");
            offline.fire();
          });
      FxTest.await(
          "offline", () -> stage.panel().bases().bases().get().maps().getFirst().offline());
      stage.settle();
      FxTest.await("what is kept", () -> stage.map().oldestTileProperty().get().isPresent());
      assertThat(server.asked).hasSize(asked);
    }
  }

  @Test
  void the_tiles_of_a_base_map_go_with_it_and_those_of_others_stay() throws Exception {
    try (TileServer server = new TileServer();
        TileServer other = new TileServer();
        MapStage stage = stage()) {
      FxTest.run(() -> stage.panel().bases().add(server.map(TileGrid.MERCATOR, Crs.CGCS2000)));
      FxTest.await("tiles", () -> stage.map().oldestTileProperty().get().isPresent());
      Path first = shelves(stage).getFirst();
      // The same name with another address is another map.
      FxTest.run(() -> stage.panel().bases().add(other.map(TileGrid.MERCATOR, Crs.CGCS2000)));
      FxTest.await("the first one's tiles gone", () -> !Files.exists(first));
      FxTest.await("tiles", () -> !other.asked.isEmpty() && shelves(stage).size() == 1);
      FxTest.run(() -> stage.panel().bases().remove("测试底图"));
      FxTest.await("no tiles", () -> shelves(stage).isEmpty());
      assertThat(stage.files().tiles()).exists();
    }
  }

  private static List<Path> shelves(MapStage stage) {
    try (Stream<Path> all = Files.list(stage.files().tiles())) {
      return all.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int tiles(MapStage stage, BaseMap base) {
    Viewport view = stage.map().viewport();
    double margin = Math.ceil(0.2 * Math.max(view.width(), view.height()));
    var sheet = view.envelope(Math.min(384, margin));
    return new TileCover(base)
        .of(sheet.getMinX(), sheet.getMinY(), sheet.getMaxX(), sheet.getMaxY(), view.scale())
        .size();
  }

  private static String line(MapStage stage) {
    return ((Label) stage.root.lookup(".map-base-line")).getText();
  }

  private static String hint(MapStage stage) {
    return ((Label) stage.root.lookup(".map-form .map-hint")).getText();
  }
}
