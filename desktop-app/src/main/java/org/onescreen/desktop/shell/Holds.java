package org.onescreen.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// All that one panel listens to while it stands on the screen, so that one call lets go of it. A
/// listener that is left behind keeps a closed screen in memory and at work.
///
/// FX thread only.
public final class Holds {
  private final Deque<Runnable> releases = new ArrayDeque<>();

  /// @param release ends one listening; for a pin of the cache, `pin::close`
  public void add(Runnable release) {
    releases.push(release);
  }

  /// Listens until [#release].
  public <T> void listen(ObservableValue<T> value, ChangeListener<? super T> listener) {
    value.addListener(listener);
    add(() -> value.removeListener(listener));
  }

  /// Lets go of everything, the newest first.
  public void release() {
    while (!releases.isEmpty()) {
      releases.pop().run();
    }
  }
}
