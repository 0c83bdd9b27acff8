package org.onescreen.model.geo;

/// The reference system that a point is written in. Records are stored in [#CGCS2000], which equals
/// WGS-84 to within centimetres for display; Chinese base maps are shifted.
public enum Crs {
  /// China Geodetic Coordinate System 2000, and WGS-84.
  CGCS2000,
  /// The shifted system of Chinese public maps.
  GCJ02,
  /// Baidu's second shift, on top of [#GCJ02].
  BD09
}
