package org.onescreen.desktop.cache;

/// Why a row of the feed was left out.
public enum RowFault {
  /// Its kind is none that this program knows.
  UNKNOWN_KIND,
  /// Its body is no JSON.
  NOT_JSON,
  /// Its body is nested deeper than any record is.
  TOO_DEEP,
  /// Its body has not all that a record of its kind has.
  MISSING_FIELD,
  /// Its body has something of another type.
  WRONG_TYPE
}
