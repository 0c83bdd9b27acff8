package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.map.raster.PngFile;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.desktop.tiles.TileServer;
import org.onescreen.model.geo.Crs;

/// The sheet that is handed on or printed.
class MapPrintTest {
  private static final int WHITE = 0xffffffff;
  private static final int FOOT = 60;

  private final MapWords words = new MapWords(MapStage.texts());
  private final TestCounty county = new TestCounty(11).withMarks(200, 30, 60);

  private MapStage stage() throws Exception {
    MapStage stage = new MapStage(new MemoryQueries(county.records()), PanelSize.SCREEN, 1300, 800);
    stage.ready();
    return stage;
  }

  private PrintedMap printed(MapStage stage) throws Exception {
    SheetOrder order = FxTest.call(() -> stage.map().printed(2));
    return new PrintedMap(order, "示范县", "截至", PrintedLegend.of(order, words), words);
  }

  private static BufferedImage read(ByteArrayOutputStream png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
  }

  private static BufferedImage picture(PrintedMap map) throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngFile.write(map.draw(), png);
    return read(png);
  }

  @Test
  void paper_is_light_though_the_desk_is_dark() throws Exception {
    try (MapStage stage = stage()) {
      int desk = FxTest.call(() -> stage.map().look().ink(Ink.BACKGROUND));
      assertThat(desk & 0xff).as("the desk").isLessThan(60);
      Export sheet =
          FxTest.call(() -> new ExportBox(stage.map(), words, MapStage.CLOCK, _ -> {}).picture());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Paper.Frame frame = new Paper.Frame("", "编号 0007", "王值班");
      sheet.ways().getFirst().writing().write(frame, out, Course.QUIET);
      BufferedImage read = read(out);
      assertThat(read.getRGB(2, 2)).isEqualTo(WHITE);
      assertThat(light(read)).as("how light it is as a whole").isGreaterThan(150);
    }
  }

  private static double light(BufferedImage read) {
    double sum = 0;
    int count = 0;
    for (int x = 0; x < read.getWidth(); x += 9) {
      for (int y = 0; y < read.getHeight(); y += 9) {
        sum += read.getRGB(x, y) >> 8 & 0xff;
        count++;
      }
    }
    return sum / count;
  }

  @Test
  void whose_base_map_it_is_stands_on_the_sheet_with_its_approval_number() throws Exception {
    try (TileServer server = new TileServer();
        MapStage stage = stage()) {
      PrintedMap without = printed(stage);
      assertThat(without.source()).isEmpty();
      FxTest.run(() -> stage.panel().bases().add(server.map(TileGrid.MERCATOR, Crs.CGCS2000)));
      FxTest.await("tiles", () -> stage.map().oldestTileProperty().get().isPresent());
      PrintedMap with = printed(stage);
      assertThat(with.source()).contains("审图号");
      int letters = letters(picture(with), with);
      assertThat(letters)
          .as("its letters at the foot")
          .isGreaterThan(letters(picture(without), without) + 50);
    }
  }

  /// Pixels in the colour of letters in the right half of the foot.
  private static int letters(BufferedImage read, PrintedMap map) {
    int ink = map.order().look().ink(Ink.SCALE);
    int found = 0;
    for (int x = read.getWidth() / 2; x < read.getWidth(); x++) {
      for (int y = read.getHeight() - FOOT; y < read.getHeight(); y++) {
        found += read.getRGB(x, y) == ink ? 1 : 0;
      }
    }
    return found;
  }

  private List<String> legend(MapStage stage) throws Exception {
    return printed(stage).legend().rows().stream().map(PrintedLegend.Row::text).toList();
  }

  @Test
  void the_symbols_of_the_layers_that_are_on_and_heat_are_explained_on_the_sheet()
      throws Exception {
    try (MapStage stage = stage()) {
      assertThat(legend(stage))
          .contains("事件 红", "公共视频", "告警")
          .noneMatch(text -> text.contains("热力"));
      FxTest.run(
          () ->
              stage
                  .map()
                  .layersProperty()
                  .set(LayerChoice.all().withHeat(true).with(Picked.Layer.CAMERA, false)));
      assertThat(legend(stage))
          .contains("告警")
          .doesNotContain("事件 红", "公共视频")
          .anyMatch(text -> text.contains("热力"));
      BufferedImage read = picture(printed(stage));
      assertThat(read.getWidth()).isPositive();
    }
  }
}
