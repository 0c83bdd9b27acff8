package org.onescreen.desktop.map.scene;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// An STRtree that knows the type of its items. Immutable; safe for use by many threads.
public final class SpatialIndex<T> {
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

  public List<T> items() {
    return items;
  }
}
