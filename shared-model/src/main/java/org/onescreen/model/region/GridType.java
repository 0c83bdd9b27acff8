package org.onescreen.model.region;

/// What a grid is drawn around (网格类型).
public enum GridType {
  /// A basic grid of a village or community.
  BASIC,
  /// A school, market, park or other place with a grid of its own (专属网格).
  DEDICATED,
  /// A few households that watch over each other (微网格).
  MICRO
}
