package org.onescreen.desktop.shell;

/// A panel that lists what it listens to and is rid of it by one call. Attaching or detaching twice
/// is harmless.
public abstract class LivePanel implements Panel {
  private final Holds holds = new Holds();
  private boolean attached;

  /// Begins to listen; whatever is put into `holds` ends with [#detach].
  protected abstract void listen(Holds holds);

  /// Called after the last listener is gone; for what is to stop by hand.
  protected void quiet() {}

  @Override
  public final void attach() {
    if (!attached) {
      attached = true;
      listen(holds);
    }
  }

  @Override
  public final void detach() {
    if (attached) {
      attached = false;
      holds.release();
      quiet();
    }
  }
}
