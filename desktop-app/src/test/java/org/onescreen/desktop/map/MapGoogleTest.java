package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.AnchorPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Google as a base map, against a page that implements what is called of `google.maps`.
class MapGoogleTest {
  private final TestCounty county = new TestCounty(11).withMarks(40, 5, 20);

  private MapStage stage() throws Exception {
    MapStage stage = new MapStage(new MemoryQueries(county.records()), PanelSize.SCREEN, 900, 600);
    stage.ready();
    return stage;
  }

  @Test
  void google_shows_the_same_layers_in_its_own_system_and_both_maps_stay_at_one_view()
      throws Exception {
    try (GoogleServer server = new GoogleServer(GoogleServer.Mood.GOOD);
        MapStage stage = stage()) {
      stage.settle();
      assertThat(server.asked).as("nothing is loaded before it is chosen").isEmpty();
      assertThat(stage.root.lookup(".map-google")).isNull();
      FxTest.run(() -> stage.panel().bases().add(server.map()));
      FxTest.await("the layers", () -> count(stage, "markers") > 0 && count(stage, "polygons") > 0);
      MapCanvas map = stage.map();
      Tier unit = tier(map);
      FxTest.await("all areas", () -> rings(stage).equals(expected(map, unit)));
      assertThat(server.asked)
          .singleElement()
          .asString()
          .contains("key=secret-key", "callback=oneScreenReady");
      assertThat(line(stage)).isEqualTo("Google 地图");

      FxTest.run(
          () ->
              page(stage)
                  .executeScript("google.maps.event.trigger(stub.polygons[0], 'click', {})"));
      FxTest.await("the selection", () -> map.selectedProperty().get().isPresent());

      Position there = CoordinateShift.convert(middle(map), Crs.CGCS2000, Crs.GCJ02);
      FxTest.run(
          () ->
              page(stage)
                  .executeScript("stub.hand(" + (there.lat() + 0.01) + "," + there.lon() + ",12)"));
      Position wanted =
          CoordinateShift.convert(
              new Position(there.lon(), there.lat() + 0.01), Crs.GCJ02, Crs.CGCS2000);
      Viewport view = FxTest.call(map::viewport);
      assertThat(view.zoom()).isEqualTo(12);
      assertThat(Mercator.lat(view.y())).isCloseTo(wanted.lat(), within(1e-6));
      assertThat(Mercator.lon(view.x())).isCloseTo(wanted.lon(), within(1e-6));

      FxTest.run(map::fit);
      FxTest.await("the way back", () -> near(stage, map));
      FxTest.run(
          () ->
              Stream.of(Picked.Layer.values())
                  .forEach(
                      layer ->
                          map.layersProperty().set(map.layersProperty().get().with(layer, false))));
      FxTest.await("no marks", () -> count(stage, "markers") == 0);
      FxTest.run(() -> stage.panel().bases().show(""));
      FxTest.await("the own ground", () -> stage.root.lookup(".map-google") == null);
    }
  }

  @ParameterizedTest
  @CsvSource({"REFUSED,不接受这个密钥", "FORBIDDEN,没有应答", "NONSENSE,没有应答"})
  void where_google_does_not_come_one_sentence_says_so_and_the_own_ground_stays(
      GoogleServer.Mood mood, String sentence) throws Exception {
    try (GoogleServer server = new GoogleServer(mood);
        MapStage stage = stage()) {
      int shapes = FxTest.call(() -> stage.map().shapesDrawn());
      FxTest.run(() -> stage.panel().bases().add(server.map()));
      FxTest.await("the sentence", () -> line(stage).contains(sentence));
      assertThat(line(stage)).doesNotContain("secret");
      assertThat(stage.root.lookup(".map-google")).isNull();
      stage.settle();
      assertThat(FxTest.call(() -> stage.map().shapesDrawn())).isEqualTo(shapes);
    }
  }

  private static Position middle(MapCanvas map) {
    Viewport view = FxTest.call(map::viewport);
    return Mercator.position(view.x(), view.y());
  }

  private static boolean near(MapStage stage, MapCanvas map) {
    Position at =
        CoordinateShift.convert(
            Mercator.position(map.viewport().x(), map.viewport().y()), Crs.CGCS2000, Crs.GCJ02);
    double lat = ((Number) page(stage).executeScript("stub.maps[0].center.lat()")).doubleValue();
    return Math.abs(lat - at.lat()) < 1e-6
        && count(stage, "maps[0].zoom") == Math.round(map.viewport().zoom());
  }

  private static Tier tier(MapCanvas map) {
    return switch (FxTest.call(
        () -> Detail.of(map.mapSceneProperty().get().geometry(), map.viewport()).fillUnit())) {
      case TOWN -> Tier.TOWN;
      case VILLAGE -> Tier.VILLAGE;
      case GRID -> Tier.GRID;
    };
  }

  /// First corners of all areas of a tier, to a millionth of a degree, shifted by the model's own
  /// vectors-proved conversion.
  private static Set<String> expected(MapCanvas map, Tier tier) {
    return map.mapSceneProperty().get().geometry().areas(tier).stream()
        .map(area -> first(area, map.viewport().zoom()))
        .map(place -> CoordinateShift.convert(place, Crs.CGCS2000, Crs.GCJ02))
        .map(place -> key(place.lat(), place.lon()))
        .collect(Collectors.toSet());
  }

  private static Position first(Area area, double zoom) {
    Position[] first = new Position[1];
    area.walk(
        arc -> arc.points(zoom),
        (x, y) -> first[0] = Optional.ofNullable(first[0]).orElse(Mercator.position(x, y)));
    return first[0];
  }

  private static Set<String> rings(MapStage stage) {
    return IntStream.range(0, count(stage, "polygons.length"))
        .mapToObj(i -> "stub.polygons[" + i + "].paths.items[0]")
        .map(
            at ->
                key(
                    ((Number) page(stage).executeScript(at + ".lat")).doubleValue(),
                    ((Number) page(stage).executeScript(at + ".lng")).doubleValue()))
        .collect(Collectors.toSet());
  }

  private static String key(double lat, double lon) {
    return Math.round(lat * 1e6) + " " + Math.round(lon * 1e6);
  }

  private static int count(MapStage stage, String what) {
    if (stage.root.lookup(".map-google") == null
        || !Boolean.TRUE.equals(page(stage).executeScript("typeof stub === 'object'"))) {
      return 0;
    }
    String asked = what.endsWith("s") ? what + ".length" : what;
    return ((Number) page(stage).executeScript("stub." + asked)).intValue();
  }

  private static WebEngine page(MapStage stage) {
    AnchorPane google = (AnchorPane) stage.root.lookup(".map-google");
    return ((WebView) google.getChildren().getFirst()).getEngine();
  }

  private static String line(MapStage stage) {
    return ((Label) stage.root.lookup(".map-base-line")).getText();
  }
}
