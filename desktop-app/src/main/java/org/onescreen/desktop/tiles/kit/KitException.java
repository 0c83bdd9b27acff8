package org.onescreen.desktop.tiles.kit;

/// A kit that is not taken.
public final class KitException extends Exception {
  private static final long serialVersionUID = 1L;

  private final KitFault fault;

  public KitException(KitFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public KitException(KitFault fault, Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  public KitFault fault() {
    return fault;
  }
}
