package org.onescreen.desktop.geofile;

/// How much of a file is taken before it is too much, whatever its form.
final class Budget {
  /// The largest file in bytes.
  static final long MOST_BYTES = 96L << 20;

  static final int MOST_POINTS = 1_000_000;
  static final int MOST_FEATURES = 50_000;

  private int points;
  private int features;

  void point() throws GeoFileException {
    if (++points > MOST_POINTS) {
      throw new GeoFileException(GeoFault.TOO_LARGE);
    }
  }

  /// @return the number of the feature, from 1
  int feature() throws GeoFileException {
    if (++features > MOST_FEATURES) {
      throw new GeoFileException(GeoFault.TOO_LARGE);
    }
    return features;
  }
}
