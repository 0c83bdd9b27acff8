package org.onescreen.desktop.geofile;

/// Why a file could not be read at all.
public enum GeoFault {
  /// Not one of the three formats.
  UNKNOWN_FORMAT,
  /// It cannot be opened.
  NOT_READABLE,
  /// It ends too early, or its parts do not fit each other.
  TRUNCATED,
  /// It is not what its name says.
  MALFORMED,
  /// More than anybody would draw by hand: millions of points.
  TOO_LARGE,
  /// Its XML declares a document type, which no KML needs and which can be a bomb.
  DOCUMENT_TYPE,
  /// It is drawn in metres of a projection, not in degrees.
  PROJECTED,
  /// There is nothing in it.
  EMPTY
}
