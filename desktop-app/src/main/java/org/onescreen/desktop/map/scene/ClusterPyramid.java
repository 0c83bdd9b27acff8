package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.geo.Mercator;

/// Marks clustered for every whole zoom, each from the clusters of the next nearer one, so that a
/// cluster splits where it should. Immutable; safe for use by many threads.
public final class ClusterPyramid<M extends Mark> {
  private static final int COARSEST = 6;

  /// From here on every mark stands alone.
  public static final int FINEST = 17;

  /// What stands at one zoom.
  private record Level<M extends Mark>(List<Cluster<M>> clusters, PointGrid grid) {
    static <M extends Mark> Level<M> of(List<Cluster<M>> clusters) {
      return new Level<>(
          clusters,
          new PointGrid(
              clusters.stream().mapToDouble(Cluster::x).toArray(),
              clusters.stream().mapToDouble(Cluster::y).toArray()));
    }

    Level<M> merged(double radius) {
      boolean[] taken = new boolean[clusters.size()];
      List<Cluster<M>> result = new ArrayList<>();
      for (int i = 0; i < taken.length; i++) {
        if (!taken[i]) {
          result.add(gathered(i, radius, taken));
        }
      }
      return result.size() == taken.length ? this : of(result);
    }

    private Cluster<M> gathered(int seed, double radius, boolean[] taken) {
      Cluster<M> centre = clusters.get(seed);
      List<Cluster<M>> sum = new ArrayList<>(List.of(centre));
      taken[seed] = true;
      grid.visit(
          centre.x() - radius,
          centre.y() - radius,
          centre.x() + radius,
          centre.y() + radius,
          i -> {
            Cluster<M> other = clusters.get(i);
            if (!taken[i] && Math.hypot(other.x() - centre.x(), other.y() - centre.y()) <= radius) {
              taken[i] = true;
              sum.set(0, sum.getFirst().with(other));
            }
          });
      return sum.getFirst();
    }
  }

  private final List<M> marks;
  private final List<Level<M>> levels = new ArrayList<>();

  /// @param radius how near marks may come to each other, in pixels
  public ClusterPyramid(List<M> marks, double radius) {
    this.marks = List.copyOf(marks);
    Level<M> level = Level.of(this.marks.stream().map(Cluster::of).toList());
    levels.add(level);
    for (int zoom = FINEST - 1; zoom >= COARSEST; zoom--) {
      level = level.merged(radius / (Mercator.TILE * Math.pow(2, zoom)));
      levels.addFirst(level);
    }
  }

  public List<M> marks() {
    return marks;
  }

  /// The marks nearest to a place, the nearest first.
  List<M> nearest(double x, double y, int most) {
    Level<M> finest = levels.getLast();
    return Arrays.stream(finest.grid().nearest(x, y, most))
        .mapToObj(i -> finest.clusters().get(i).single())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /// Visits what stands in `window` at this zoom.
  public void visit(double zoom, Envelope window, Consumer<? super Cluster<M>> action) {
    int at = Math.clamp((int) Math.floor(zoom), COARSEST, FINEST) - COARSEST;
    Level<M> level = levels.get(at);
    level.grid().visit(window, i -> action.accept(level.clusters().get(i)));
  }
}
