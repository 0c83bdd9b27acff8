package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.Grid;

/// The map on the real cache: it is empty, says so, and fills while the feed comes in.
class RealCacheTest {
  private static final int BATCH = 200;

  @TempDir Path folder;

  @Test
  void the_map_fills_while_the_sample_arrives_in_the_cache() throws Exception {
    FxTest.start();
    List<CentreRecord> records = MapPictures.sample(SampleSize.VILLAGE);
    try (Cache cache =
            Cache.open(
                folder.resolve("cache.db"), new ThreadGuard(Platform::isFxApplicationThread));
        MapStage stage = new MapStage(cache, PanelSize.PANEL, 600, 450)) {
      FxTest.await(
          "the words of an empty cache",
          () ->
              stage.root.lookupAll(".map-message").stream()
                  .anyMatch(n -> n.toString().contains("首次同步")));
      fill(cache, records);
      long grids = cache.read(reader -> reader.count(Grid.KIND, Filter.all()));
      long cameras = cache.read(reader -> reader.count(Camera.KIND, Filter.all()));
      long open = cache.read(r -> r.count(GridIncident.KIND, Filter.is(GridIncident.OPEN, true)));
      assertThat(grids).isPositive();
      assertThat(cameras).isPositive();
      FxTest.await(
          "all of the village",
          () -> {
            MapFacts facts = stage.panel().shown();
            return facts.grids() == grids
                && facts.cameras() == cameras
                && facts.incidents() == open;
          });
      stage.settle();
      assertThat(FxTest.call(() -> stage.map().shapesDrawn())).isGreaterThan((int) grids);
    }
  }

  private static void fill(Cache cache, List<CentreRecord> records) throws Exception {
    long seq = 0;
    try (FeedApplier feed = cache.feed()) {
      for (CentreRecord record : records) {
        seq++;
        feed.put(TestRows.putAny(record, seq, 1, 1));
        if (seq % BATCH == 0) {
          feed.mark(TestRows.cursor(seq));
        }
      }
      feed.end(TestRows.cursor(seq), Optional.empty());
      feed.flush();
    }
  }
}
