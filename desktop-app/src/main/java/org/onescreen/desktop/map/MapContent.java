package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Tier;

/// What leaves the desk with a map: the areas that are compared and the marks whose layers are on.
/// What is written and what the register counts are found the same way.
///
/// @param region where there is one, all its areas and what stands in it, whatever the view shows
record MapContent(SheetOrder order, Optional<Area> region) {
  /// What a view shows.
  MapContent(SheetOrder order) {
    this(order, Optional.empty());
  }

  /// How many records it is.
  long count() {
    AtomicLong sum = new AtomicLong();
    visit(_ -> sum.incrementAndGet(), (_, _) -> sum.incrementAndGet());
    return sum.get();
  }

  void visit(Consumer<Area> areas, BiConsumer<Picked.Layer, Mark> marks) {
    areas(areas);
    MapScene scene = order.scene();
    marks(marks, Picked.Layer.CAMERA, scene.cameras());
    marks(marks, Picked.Layer.FORCE, scene.forces());
    marks(marks, Picked.Layer.SENSOR, scene.sensors());
    marks(marks, Picked.Layer.SPEAKER, scene.speakers());
    marks(marks, Picked.Layer.INCIDENT, scene.incidents());
    marks(marks, Picked.Layer.ALARM, scene.alarms());
    marks(marks, Picked.Layer.CASE, scene.cases());
  }

  private void areas(Consumer<Area> areas) {
    Geometry geometry = order.scene().geometry();
    if (region.isPresent()) {
      String code = region.get().code();
      geometry.areas().stream().filter(area -> area.code().startsWith(code)).forEach(areas);
      return;
    }
    Choropleth.Unit unit = Detail.of(geometry, order.seen()).fillUnit();
    switch (unit) {
      case GRID -> geometry.leaves().visit(order.seen().envelope(0), areas);
      case VILLAGE -> geometry.visitAreas(Tier.VILLAGE, order.seen().envelope(0), areas);
      case TOWN -> geometry.visitAreas(Tier.TOWN, order.seen().envelope(0), areas);
    }
  }

  private <M extends Mark> void marks(
      BiConsumer<Picked.Layer, Mark> marks, Picked.Layer layer, ClusterPyramid<M> pyramid) {
    if (region.isPresent() ? layer.stands() : order.layers().shown().contains(layer)) {
      pyramid.visit(
          ClusterPyramid.FINEST,
          region.map(Area::bounds).orElseGet(() -> order.seen().envelope(0)),
          (Cluster<M> cluster) -> {
            M mark = cluster.single();
            if (mark != null && isWithin(mark)) {
              marks.accept(layer, mark);
            }
          });
    }
  }

  private boolean isWithin(Mark mark) {
    return region.map(area -> area.contains(mark.x(), mark.y())).orElse(true);
  }
}
