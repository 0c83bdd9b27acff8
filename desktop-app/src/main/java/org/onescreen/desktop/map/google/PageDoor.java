package org.onescreen.desktop.map.google;

import java.util.function.Consumer;

/// What the page may tell the desk. Its methods are called by name out of the page, on the FX
/// thread.
public final class PageDoor {
  private final Runnable loaded;
  private final Consumer<ForeignMap.Fault> failed;

  PageDoor(Runnable loaded, Consumer<ForeignMap.Fault> failed) {
    this.loaded = loaded;
    this.failed = failed;
  }

  /// Google's library is there.
  public void loaded() {
    loaded.run();
  }

  /// Google does not accept the key.
  public void refused() {
    failed.accept(ForeignMap.Fault.REFUSED);
  }

  /// Nothing came from the address.
  public void failed() {
    failed.accept(ForeignMap.Fault.UNREACHABLE);
  }
}
