package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;

class SheetMakerTest {
  @BeforeAll
  static void start() {
    FxTest.start();
  }

  private static SheetOrder with(SheetOrder order, LayerChoice layers) {
    return new SheetOrder(
        order.scene(),
        order.look(),
        order.seen(),
        order.margin(),
        order.density(),
        layers,
        order.selected(),
        Optional.empty(),
        false);
  }

  private static SheetOrder order(MapStage stage) {
    return FxTest.call(() -> stage.map().order(1));
  }

  @Test
  void a_ground_that_was_laid_again_is_the_one_that_would_have_been_drawn() throws Exception {
    try (MapStage stage =
        new MapStage(new MemoryQueries(new TestCounty(7).records()), PanelSize.SCREEN, 900, 600)) {
      stage.ready();
      SheetOrder first = order(stage);
      SheetOrder fewer = with(first, first.layers().with(Picked.Layer.CAMERA, false));
      SheetOrder heat = with(first, first.layers().withHeat(true));
      FxTest.run(
          () -> ((ComboBox<?>) stage.root.lookup(".map-measure")).getSelectionModel().selectLast());
      FxTest.await("other shades", () -> !stage.map().order(1).isOnGroundOf(first));
      stage.settle();
      SheetOrder shaded = order(stage);

      assertThat(first.isOnGroundOf(fewer)).isTrue();
      SheetMaker maker = new SheetMaker();
      for (SheetOrder order : List.of(first, fewer, heat, shaded, first)) {
        Sheet again = maker.make(order);
        Sheet fresh = new SheetMaker().make(order);
        assertThat(again.plate().pixels()).isEqualTo(fresh.plate().pixels());
        assertThat(again.shapes()).isEqualTo(fresh.shapes());
      }
    }
  }

  @Test
  void a_name_never_stands_in_another_town() throws Exception {
    MemoryQueries crowded = new MemoryQueries(new TestCounty(7).withMarks(800, 200, 300).records());
    try (MapStage stage = new MapStage(crowded, PanelSize.PANEL, 320, 260)) {
      stage.ready();
      SheetOrder order = order(stage);
      for (double zoom = 0; zoom < 2; zoom += 0.25) {
        Sheet sheet = new SheetMaker().make(nearer(order, zoom));
        assertThat(strangers(sheet)).as("%s steps nearer", zoom).isEmpty();
      }
    }
  }

  private static List<String> strangers(Sheet sheet) {
    Viewport view = sheet.order().view();
    Geometry geometry = sheet.order().scene().geometry();
    List<String> strangers = new ArrayList<>();
    for (LabelPainter.Placed name : sheet.names()) {
      double x = view.worldX(name.x() + name.width() / 2);
      double y = view.worldY(name.y() + name.height() / 2);
      boolean town = name.area().tier() == Tier.TOWN;
      if (town && !name.area().contains(x, y) && geometry.at(x, y, Tier.TOWN).isPresent()) {
        strangers.add(name.area().name());
      }
    }
    return strangers;
  }

  private static SheetOrder nearer(SheetOrder order, double steps) {
    Viewport seen = order.seen();
    return new SheetOrder(
        order.scene(),
        order.look(),
        seen.zoomedAbout(seen.width() / 2, seen.height() / 2, seen.zoom() + steps),
        order.margin(),
        order.density(),
        order.layers(),
        order.selected(),
        Optional.empty(),
        false);
  }
}
