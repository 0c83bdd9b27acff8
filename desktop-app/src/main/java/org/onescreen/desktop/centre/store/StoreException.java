package org.onescreen.desktop.centre.store;

/// The store could not do what was asked of it. Nothing of it was kept.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
