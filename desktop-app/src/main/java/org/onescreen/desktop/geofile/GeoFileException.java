package org.onescreen.desktop.geofile;

/// A file that could not be read at all.
public final class GeoFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final GeoFault fault;

  GeoFileException(GeoFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  GeoFileException(GeoFault fault, Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  public GeoFault fault() {
    return fault;
  }
}
