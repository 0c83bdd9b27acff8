package org.onescreen.desktop.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.MemoryCache;
import org.onescreen.model.Catalogue;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// Draws the map in its states: to look at while working on it. Prints what a frame of a pan costs.
public final class MapPictures {
  private static final int FRAMES = Integer.getInteger("frames", 200);

  private final Path folder;

  private MapPictures(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    MapPictures pictures = new MapPictures(Files.createDirectories(Path.of(args[0])));
    MemoryCache queries = cache(sample(SampleSize.COUNTY));
    pictures.screen(queries);
    pictures.all(queries, PanelSize.PANEL, 600, 450);
    pictures.all(queries, PanelSize.SCREEN, 1900, 980);
    try (MapStage stage = new MapStage(new MemoryQueries(List.of()), PanelSize.PANEL, 600, 450)) {
      stage.snapshot(pictures.folder.resolve("empty.png"));
    }
    queries.close();
    Platform.exit();
  }

  /// One that answers from a thread of its own, as the real one does.
  private static MemoryCache cache(List<CentreRecord> records) {
    MemoryCache cache = new MemoryCache();
    for (Kind<?> kind : Catalogue.KINDS) {
      put(cache, kind, records);
    }
    return cache;
  }

  private static <T extends Record & CentreRecord> void put(
      MemoryCache cache, Kind<T> kind, List<CentreRecord> records) {
    cache.put(
        kind, records.stream().filter(kind.type()::isInstance).map(kind.type()::cast).toList());
  }

  /// What the map reads of the sample.
  static List<CentreRecord> sample(SampleSize size) {
    Set<Kind<?>> read =
        Set.of(
            Region.KIND,
            Grid.KIND,
            Camera.KIND,
            EmergencyUnit.KIND,
            PatrolTeam.KIND,
            PoliceRoom.KIND,
            GridIncident.KIND,
            Alarm.KIND,
            Dispute.KIND,
            CampaignCoverage.KIND,
            FraudWarning.KIND);
    List<CentreRecord> records = new ArrayList<>();
    new Sample(size, 1, LocalDate.of(2026, 3, 1))
        .writeTo(
            new RecordSink() {
              @Override
              public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
                if (read.contains(kind)) {
                  records.add(record);
                }
              }
            });
    return records;
  }

  private void all(LiveQueries queries, PanelSize size, int width, int height) throws Exception {
    try (MapStage stage = new MapStage(queries, size, width, height)) {
      FxTest.await(
          "data", () -> stage.panel().shown().incidents() > 0 && stage.panel().shown().cases() > 0);
      stage.settle();
      String name = width + "x" + height;
      stage.snapshot(folder.resolve(name + "-county.png"));
      measure(stage, name + " county");
      zoomTo(stage, 2.2);
      stage.snapshot(folder.resolve(name + "-town.png"));
      measure(stage, name + " town");
      zoomTo(stage, 3.8);
      FxTest.run(() -> select(stage));
      stage.snapshot(folder.resolve(name + "-grid.png"));
      measure(stage, name + " grid");
    }
  }

  /// What can be asked of the map on a screen of its own.
  private void screen(LiveQueries queries) throws Exception {
    try (MapStage stage = new MapStage(queries, PanelSize.SCREEN, 1600, 900)) {
      FxTest.await(
          "data", () -> stage.panel().shown().incidents() > 0 && stage.panel().shown().cases() > 0);
      stage.snapshot(folder.resolve("screen-county.png"));
      for (Measure measure : Measure.values()) {
        FxTest.run(() -> choose(stage, measure));
        FxTest.await(
            "figures",
            () -> stage.map().mapSceneProperty().get().choropleth().figures().measure() == measure);
        stage.snapshot(folder.resolve("screen-measure-" + measure + ".png"));
      }
      FxTest.run(() -> stage.map().layersProperty().set(LayerChoice.all().withHeat(true)));
      stage.snapshot(folder.resolve("screen-heat.png"));
      FxTest.run(() -> stage.map().layersProperty().set(LayerChoice.all()));
      zoomTo(stage, 3);
      FxTest.run(
          () -> {
            Viewport view = stage.map().viewport();
            stage
                .map()
                .sketchProperty()
                .set(
                    Sketch.begun(Sketch.Mode.CIRCLE)
                        .with(view.x(), view.y())
                        .with(view.worldX(view.width() / 2 + 160), view.y()));
          });
      stage.snapshot(folder.resolve("screen-circle.png"));
      FxTest.run(
          () -> {
            Viewport view = stage.map().viewport();
            stage
                .map()
                .sketchProperty()
                .set(Sketch.begun(Sketch.Mode.NEAR).with(view.x(), view.y()));
          });
      stage.snapshot(folder.resolve("screen-near.png"));
      FxTest.run(() -> stage.map().sketchProperty().set(Sketch.none()));
      zoomTo(stage, 4.5);
      FxTest.run(() -> select(stage));
      stage.snapshot(folder.resolve("screen-grid.png"));
      PrintedMap printed =
          FxTest.call(
              () ->
                  new PrintedMap(
                      stage.map().printed(2),
                      "示范县",
                      "截至 3月1日",
                      PrintedLegend.of(stage.map().printed(2), new MapWords(MapStage.texts())),
                      new MapWords(MapStage.texts())));
      try (var out = Files.newOutputStream(folder.resolve("print.png"))) {
        org.onescreen.desktop.map.raster.PngFile.write(printed.draw(), out);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void choose(MapStage stage, Measure measure) {
    ((javafx.scene.control.ComboBox<Measure>) stage.root.lookup(".combo-box")).setValue(measure);
  }

  private static void zoomTo(MapStage stage, double steps) throws Exception {
    FxTest.run(
        () -> {
          MapCanvas map = stage.map();
          map.fit();
          Viewport fit = map.viewport();
          map.look(fit.zoomedAbout(fit.width() * 0.5, fit.height() * 0.47, fit.zoom() + steps));
        });
    stage.settle();
  }

  private static void select(MapStage stage) {
    MapCanvas map = stage.map();
    Optional<Area> area =
        map.mapSceneProperty()
            .get()
            .geometry()
            .at(
                map.viewport().x(),
                map.viewport().y(),
                org.onescreen.desktop.map.scene.Tier.SUBGRID);
    map.selectedProperty().set(area.map(Picked.OfArea::new));
  }

  private static void measure(MapStage stage, String name) throws Exception {
    double[] draw = new double[FRAMES];
    double[] whole = new double[FRAMES];
    for (int i = -FRAMES / 8; i < FRAMES; i++) {
      double dx = i % 40 < 20 ? 7 : -7;
      long before = stage.map().framesDrawn();
      long begun = System.nanoTime();
      FxTest.run(() -> stage.map().look(stage.map().viewport().panned(dx, dx / 2)));
      while (stage.map().framesDrawn() == before) {
        Thread.onSpinWait();
      }
      if (i >= 0) {
        draw[i] = stage.map().drawNanos() / 1e6;
        whole[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(draw);
    Arrays.sort(whole);
    System.out.printf(
        "%-20s draw p50 %.2f p95 %.2f p99 %.2f ms, with pulse p95 %.1f ms, shapes %d%n",
        name,
        draw[FRAMES / 2],
        draw[FRAMES * 95 / 100],
        draw[FRAMES * 99 / 100],
        whole[FRAMES * 95 / 100],
        stage.map().shapesDrawn());
  }
}
