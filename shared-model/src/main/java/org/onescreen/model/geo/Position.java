package org.onescreen.model.geo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A place on the ground in CGCS2000, in degrees. Travels as `[lon, lat]`, the order of GeoJSON.
public record Position(double lon, double lat) {
  public Position {
    if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("not a place on Earth: lon " + lon + ", lat " + lat);
    }
  }

  @JsonCreator
  public static Position of(double[] lonLat) {
    if (lonLat.length != 2) {
      throw new IllegalArgumentException(
          "a position is [lon, lat], not " + lonLat.length + " values");
    }
    return new Position(lonLat[0], lonLat[1]);
  }

  @JsonValue
  public double[] lonLat() {
    return new double[] {lon, lat};
  }
}
