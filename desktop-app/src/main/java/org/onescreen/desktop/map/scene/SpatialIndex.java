package org.onescreen.desktop.map.scene;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/// An STRtree that knows the type of its items. Immutable; safe for use by many threads.
public final class SpatialIndex<T> {
  /// Stands for the place from which the nearest are looked for.
  private static final String PLACE = "place";

  private final List<T> items;
  private final STRtree tree = new STRtree();

  SpatialIndex(List<T> items, Function<? super T, Envelope> bounds) {
    this.items = List.copyOf(items);
    for (int i = 0; i < this.items.size(); i++) {
      tree.insert(bounds.apply(this.items.get(i)), i);
    }
    // An STRtree is only safe for many readers once it is built.
    tree.build();
  }

  /// Visits every item whose bounds meet `window`, in no order.
  public void visit(Envelope window, Consumer<? super T> action) {
    tree.query(window, item -> action.accept(items.get((Integer) item)));
  }

  /// The `most` items nearest to a place, by the middle of their bounds; the nearest first.
  List<T> nearest(double x, double y, int most) {
    if (items.isEmpty() || most < 1) {
      return List.of();
    }
    Object[] found =
        tree.nearestNeighbour(
            new Envelope(x, x, y, y), PLACE, SpatialIndex::apart, Math.min(most, items.size()));
    return Stream.of(found)
        .filter(Integer.class::isInstance)
        .map(item -> items.get((Integer) item))
        .toList();
  }

  private static double apart(ItemBoundable one, ItemBoundable other) {
    Coordinate here = ((Envelope) one.getBounds()).centre();
    Coordinate there = ((Envelope) other.getBounds()).centre();
    return here == null || there == null ? Double.MAX_VALUE : here.distance(there);
  }

  public List<T> items() {
    return items;
  }
}
