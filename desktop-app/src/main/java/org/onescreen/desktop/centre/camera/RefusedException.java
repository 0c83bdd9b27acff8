package org.onescreen.desktop.centre.camera;

/// A simulated camera that takes no viewer at the moment.
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RefusedException(String code) {
    super("camera " + code + " takes no viewer");
  }
}
