package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.desktop.tiles.TileServer;
import org.onescreen.model.geo.Crs;

/// Village kits under the hands of an operator: made at one desk, installed at another that has no
/// line.
class KitBoxTest {
  @TempDir private Path stick;
  private final TestCounty county = new TestCounty(5).withMarks(30, 4, 10);

  private MapStage desk() throws Exception {
    MapStage stage = new MapStage(new MemoryQueries(county.records()), PanelSize.SCREEN, 1200, 900);
    stage.settle();
    return stage;
  }

  /// The kit of one village with what that desk has of a base map.
  private Path kit() throws Exception {
    Path file = stick.resolve("village.onekit");
    try (TileServer server = new TileServer();
        MapStage stage = desk()) {
      FxTest.run(
          () -> {
            Area village =
                stage.map().mapSceneProperty().get().geometry().areas(Tier.VILLAGE).getFirst();
            stage.map().selectedProperty().set(Optional.of(new Picked.OfArea(village)));
            stage.panel().bases().add(server.map(TileGrid.MERCATOR, Crs.GCJ02));
          });
      FxTest.await("tiles", () -> stage.map().oldestTileProperty().get().isPresent());
      stage.settle();
      press(stage, ".map-kit-make");
      try (OutputStream out = Files.newOutputStream(file)) {
        Paper.Frame frame = new Paper.Frame("", "编号 0007", "王值班");
        stage.exports.getFirst().ways().getFirst().writing().write(frame, out, Course.QUIET);
      }
    }
    return file;
  }

  @Test
  void a_kit_with_a_map_pack_is_trusted_installed_shown_as_ground_compared_and_removed()
      throws Exception {
    Path kit = kit();
    try (MapStage stage = desk()) {
      install(stage, kit);
      FxTest.await("whose it is", () -> said(stage, "核对指纹"));
      assertThat(shown(stage, ".map-kit-trust")).isTrue();
      assertThat(stage.root.lookupAll(".map-kit-row")).isEmpty();
      press(stage, ".map-kit-trust");
      FxTest.await("the kit's row", () -> !stage.root.lookupAll(".map-kit-row").isEmpty());
      assertThat(said(stage, "（示范县）：0 天前制作")).as("whose, how old, how big").isTrue();
      press(stage, ".map-kit-base");
      FxTest.await("its ground", () -> stage.map().oldestTileProperty().get().isPresent());
      BaseMap ground = stage.panel().bases().bases().get().maps().getFirst();
      assertThat(ground.kind()).isEqualTo(BaseMap.Kind.PACK);
      assertThat(ground.crs()).as("the tiles' own system goes with them").isEqualTo(Crs.GCJ02);
      install(stage, kit);
      FxTest.await("it again", () -> said(stage, "已安装"));
      FxTest.await("its ground again", () -> stage.panel().bases().backdrop().get().isPresent());
      press(stage, ".map-kit-compare");
      FxTest.await("what is in it", () -> said(stage, "可导入"));
      press(stage, ".map-kit-remove");
      FxTest.await("no kit", () -> stage.root.lookupAll(".map-kit-row").isEmpty());
    }
  }

  @Test
  void a_disk_that_takes_no_kit_is_one_sentence_and_the_map_stays() throws Exception {
    Path kit = kit();
    try (MapStage stage = desk()) {
      // A file where the folder should be takes nothing, as a full disk.
      Files.writeString(stage.files().kits(), "");
      int grids = stage.panel().shown().grids();
      install(stage, kit);
      FxTest.await("a sentence", () -> said(stage, "没能写入本机，请检查磁盘空间"));
      assertThat(stage.panel().shown().grids()).isEqualTo(grids);
      Files.delete(stage.files().kits());
      install(stage, kit);
      FxTest.await("it goes on where there is room", () -> said(stage, "核对指纹"));
    }
  }

  private static void install(MapStage stage, Path kit) {
    FxTest.run(() -> ((KitBox) stage.root.lookup(".map-kit")).install(kit));
  }

  private static void press(MapStage stage, String style) {
    FxTest.run(() -> ((Button) stage.root.lookup(style)).fire());
  }

  private static boolean shown(MapStage stage, String style) {
    return FxTest.call(() -> stage.root.lookup(style).isVisible());
  }

  private static boolean said(MapStage stage, String words) {
    List<String> texts =
        stage.root.lookupAll(".label").stream()
            .filter(Node::isVisible)
            .map(node -> ((Labeled) node).getText())
            .toList();
    return texts.stream().anyMatch(text -> text != null && text.contains(words));
  }
}
