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
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.organisation.EmergencyUnit;
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
    MemoryQueries queries = new MemoryQueries(sample(SampleSize.COUNTY));
    pictures.all(queries, PanelSize.PANEL, 600, 450);
    pictures.all(queries, PanelSize.PANEL, 900, 700);
    pictures.all(queries, PanelSize.SCREEN, 1900, 980);
    try (MapStage stage = new MapStage(new MemoryQueries(List.of()), PanelSize.PANEL, 600, 450)) {
      stage.snapshot(pictures.folder.resolve("empty.png"));
    }
    Platform.exit();
  }

  /// What the map reads of the sample.
  static List<CentreRecord> sample(SampleSize size) {
    Set<Kind<?>> read =
        Set.of(Region.KIND, Grid.KIND, Camera.KIND, EmergencyUnit.KIND, GridIncident.KIND);
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

  private void all(MemoryQueries queries, PanelSize size, int width, int height) throws Exception {
    try (MapStage stage = new MapStage(queries, size, width, height)) {
      FxTest.await("data", () -> stage.panel().shown().incidents() > 0);
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
