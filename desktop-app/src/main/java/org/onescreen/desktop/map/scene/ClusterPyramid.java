package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final List<M> marks;
  private final List<SpatialIndex<Cluster<M>>> levels = new ArrayList<>();

  /// @param radius how near marks may come to each other, in pixels
  public ClusterPyramid(List<M> marks, double radius) {
    this.marks = List.copyOf(marks);
    List<Cluster<M>> level = this.marks.stream().map(Cluster::of).toList();
    levels.add(index(level));
    for (int zoom = FINEST - 1; zoom >= COARSEST; zoom--) {
      level = merged(level, radius / (Mercator.TILE * Math.pow(2, zoom)));
      levels.addFirst(index(level));
    }
  }

  private static <M extends Mark> SpatialIndex<Cluster<M>> index(List<Cluster<M>> level) {
    return new SpatialIndex<>(level, c -> new Envelope(c.x(), c.x(), c.y(), c.y()));
  }

  private static <M extends Mark> List<Cluster<M>> merged(List<Cluster<M>> finer, double radius) {
    Map<Long, List<Integer>> cells = new HashMap<>();
    for (int i = 0; i < finer.size(); i++) {
      Cluster<M> cluster = finer.get(i);
      long key = cell(column(cluster.x(), radius), column(cluster.y(), radius));
      cells.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    boolean[] taken = new boolean[finer.size()];
    List<Cluster<M>> result = new ArrayList<>();
    for (int i = 0; i < finer.size(); i++) {
      if (!taken[i]) {
        taken[i] = true;
        result.add(gathered(finer, i, cells, taken, radius));
      }
    }
    return result;
  }

  private static <M extends Mark> Cluster<M> gathered(
      List<Cluster<M>> finer,
      int seed,
      Map<Long, List<Integer>> cells,
      boolean[] taken,
      double radius) {
    Cluster<M> centre = finer.get(seed);
    Cluster<M> sum = centre;
    long column = column(centre.x(), radius);
    long row = column(centre.y(), radius);
    for (long c = column - 1; c <= column + 1; c++) {
      for (long r = row - 1; r <= row + 1; r++) {
        for (int i : cells.getOrDefault(cell(c, r), List.of())) {
          Cluster<M> other = finer.get(i);
          if (!taken[i] && Math.hypot(other.x() - centre.x(), other.y() - centre.y()) <= radius) {
            taken[i] = true;
            sum = sum.with(other);
          }
        }
      }
    }
    return sum;
  }

  private static long column(double at, double radius) {
    return (long) Math.floor(at / radius);
  }

  private static long cell(long column, long row) {
    return column << 32 ^ row;
  }

  public List<M> marks() {
    return marks;
  }

  /// The marks nearest to a place, the nearest first.
  List<M> nearest(double x, double y, int most) {
    return levels.getLast().nearest(x, y, most).stream()
        .flatMap(c -> Stream.ofNullable(c.single()))
        .toList();
  }

  /// Visits what stands in `window` at this zoom.
  public void visit(double zoom, Envelope window, Consumer<? super Cluster<M>> action) {
    int level = Math.clamp((int) Math.floor(zoom), COARSEST, FINEST) - COARSEST;
    levels.get(level).visit(window, action);
  }
}
