package org.onescreen.desktop.centre.camera;

import java.util.ArrayList;
import java.util.List;

/// One encoded camera and everybody who watches it. Guarded by itself.
final class SharedStream {
  private final List<AccessUnit> group = new ArrayList<>();
  private final List<ViewerQueue> viewers = new ArrayList<>();
  private long emptySince = System.nanoTime();

  synchronized void offer(AccessUnit unit) {
    if (unit.key()) {
      group.clear();
    }
    if (unit.key() || !group.isEmpty()) {
      group.add(unit);
    }
    viewers.forEach(viewer -> viewer.offer(unit));
  }

  synchronized ViewerQueue join() {
    var viewer = new ViewerQueue(group);
    viewers.add(viewer);
    return viewer;
  }

  synchronized void leave(ViewerQueue viewer) {
    viewers.remove(viewer);
    viewer.close();
    emptySince = System.nanoTime();
  }

  /// The encoder starts anew: nothing before its first key unit can be continued.
  synchronized void restart() {
    group.clear();
  }

  synchronized int watched() {
    return viewers.size();
  }

  /// Whether nobody has watched for this long.
  synchronized boolean abandoned(long nanos) {
    return viewers.isEmpty() && System.nanoTime() - emptySince > nanos;
  }

  synchronized void close() {
    viewers.forEach(ViewerQueue::close);
    viewers.clear();
  }
}
