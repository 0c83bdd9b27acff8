package org.onescreen.desktop.centre.camera;

/// A simulated camera that takes no viewer at the moment.
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean locked;

  RefusedException(String code, boolean locked) {
    super("camera " + code + " takes no viewer");
    this.locked = locked;
  }

  /// Whether it wants another password.
  public boolean isLocked() {
    return locked;
  }
}
