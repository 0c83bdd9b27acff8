package org.onescreen.desktop.map.scene;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// An STRtree that knows the type of its items; made when it is first asked, since a map that opens
/// on a county asks for no grid. Immutable; safe for use by many threads.
public final class SpatialIndex<T> {
  private final List<T> items;
  private final Function<? super T, Envelope> bounds;
  private volatile @Nullable STRtree tree;

  SpatialIndex(List<T> items, Function<? super T, Envelope> bounds) {
    this.items = List.copyOf(items);
    this.bounds = bounds;
  }

  /// Visits every item whose bounds meet `window`, in no order.
  public void visit(Envelope window, Consumer<? super T> action) {
    STRtree known = tree;
    (known == null ? made() : known)
        .query(window, item -> action.accept(items.get((Integer) item)));
  }

  private synchronized STRtree made() {
    STRtree known = tree;
    if (known != null) {
      return known;
    }
    STRtree made = new STRtree();
    for (int i = 0; i < items.size(); i++) {
      made.insert(bounds.apply(items.get(i)), i);
    }
    // An STRtree is only safe for many readers once it is built.
    made.build();
    tree = made;
    return made;
  }

  public List<T> items() {
    return items;
  }
}
