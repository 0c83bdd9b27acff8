package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.MadeForm;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.GroundType;

/// A map that opens again, also at the next start of the desk, draws the ground that was kept.
class KeptGroundTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir Path folder;
  private final TestCounty county = new TestCounty(11).withMarks(60, 5, 40);
  private long seq;

  private Cache open() {
    return Cache.open(folder.resolve("cache.db"), new ThreadGuard(Platform::isFxApplicationThread));
  }

  private void feed(Cache cache, List<? extends CentreRecord> records) throws Exception {
    try (FeedApplier feed = cache.feed()) {
      for (CentreRecord record : records) {
        feed.put(TestRows.putAny(record, ++seq, 1, seq));
      }
      feed.end(TestRows.cursor(seq), Optional.empty());
      feed.flush();
    }
  }

  private static boolean isKept(Cache cache) {
    return cache.read(reader -> reader.made(MadeForm.GROUND).bytes().isPresent());
  }

  private static MapStage opened(Cache cache) throws Exception {
    FxTest.start();
    MapStage stage = new MapStage(cache, PanelSize.PANEL, 700, 500);
    FxTest.await(
        "the whole county",
        () -> {
          MapFacts facts = stage.panel().shown();
          return facts.grids() == TestCounty.GRIDS
              && facts.cameras() == 60
              && facts.incidents() == 40;
        });
    stage.settle();
    return stage;
  }

  private static void awaitKept(Cache cache) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!isKept(cache)) {
      assertThat(System.nanoTime()).as("still waiting for the ground to be kept").isLessThan(end);
      LockSupport.parkNanos(10_000_000);
    }
  }

  private static Image picture(MapStage stage) throws Exception {
    stage.settle();
    return FxTest.call(() -> stage.map().snapshot(null, null));
  }

  private static Area area(MapStage stage, Grid grid) throws Exception {
    return FxTest.call(
        () ->
            stage.map().mapSceneProperty().get().geometry().find(grid.code().code()).orElseThrow());
  }

  @Test
  void the_ground_that_was_kept_looks_as_the_one_that_was_made_pixel_by_pixel() throws Exception {
    Image made;
    try (Cache cache = open()) {
      feed(cache, county.records());
      Position from = county.grids().getFirst().centre();
      Position to = county.grids().getLast().centre();
      feed(
          cache,
          List.of(
              new GroundLine(
                  new UUID(9, 1),
                  county.grids().getFirst().division(),
                  GroundType.RIVER,
                  "示范河",
                  List.of(from, to))));
      assertThat(isKept(cache)).isFalse();
      try (MapStage stage = opened(cache)) {
        made = picture(stage);
        awaitKept(cache);
      }
    }
    try (Cache cache = open()) {
      assertThat(isKept(cache)).isTrue();
      try (MapStage stage = opened(cache)) {
        Image kept = picture(stage);
        assertThat(others(made, kept)).isZero();
      }
    }
  }

  private static int others(Image one, Image other) {
    int others = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        others +=
            one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
      }
    }
    return others;
  }

  @Test
  void an_outline_that_changed_is_never_drawn_as_it_was_kept() throws Exception {
    Grid before = county.grids().getFirst();
    Outline larger = moved(before.outline());
    try (Cache cache = open()) {
      feed(cache, county.records());
      try (MapStage stage = opened(cache)) {
        awaitKept(cache);
        assertThat(area(stage, before).name()).isEqualTo(before.name());
      }
      feed(cache, List.of(with(before, "新第一网格", larger)));
      assertThat(isKept(cache)).isFalse();
      try (MapStage stage = opened(cache)) {
        Area after = area(stage, before);
        assertThat(after.name()).isEqualTo("新第一网格");
        awaitKept(cache);
      }
    }
    try (Cache cache = open();
        MapStage stage = opened(cache)) {
      assertThat(area(stage, before).name()).isEqualTo("新第一网格");
      assertThat(
              area(stage, before)
                  .contains(
                      Mercator.x(larger.ring().getFirst().lon() + 1e-4),
                      Mercator.y(larger.ring().getFirst().lat() + 1e-4)))
          .as("inside the new outline alone")
          .isTrue();
    }
  }

  /// A square far away from the old outline.
  private static Outline moved(Outline outline) {
    double lon = outline.ring().getFirst().lon() - 0.2;
    double lat = outline.ring().getFirst().lat() - 0.2;
    return new Outline(
        List.of(
            new Position(lon, lat),
            new Position(lon + 0.01, lat),
            new Position(lon + 0.01, lat + 0.01),
            new Position(lon, lat + 0.01)));
  }

  private static Grid with(Grid grid, String name, Outline outline) {
    return new Grid(
        grid.id(),
        grid.division(),
        grid.code(),
        grid.parent(),
        grid.level(),
        grid.leaf(),
        grid.type(),
        name,
        grid.households(),
        grid.head(),
        grid.headPhone(),
        grid.centre(),
        outline);
  }
}
