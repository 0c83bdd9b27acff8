package org.onescreen.desktop.geofile;

/// What can be wrong with one thing of a file.
public enum Flaw {
  /// Infinite, or no number at all.
  NOT_A_NUMBER(true),
  /// No such degrees.
  NOT_ON_EARTH(true),
  /// Latitude first: in China the two cannot be mistaken for each other.
  SWAPPED(true),
  /// Fewer than three different points.
  TOO_FEW_POINTS(true),
  /// More than a border may have.
  TOO_MANY_POINTS(true),
  SELF_CROSSING(true),
  HOLE_OUTSIDE(true),
  /// A hole, which a border of this centre cannot have: what lies inside is a grid of its own.
  HAS_HOLE(true),
  /// Several pieces.
  MANY_PARTS(true),
  /// A line or something else that is neither an area nor a mark.
  NO_AREA_NO_MARK(true),
  NO_CODE(true),
  BAD_CODE(true),
  DUPLICATE_CODE(true),
  /// Nothing of that code is known, and nothing new can be made of it.
  UNKNOWN_CODE(true),
  /// It reaches out of the division that it belongs to.
  OUTSIDE_PARENT(true),
  /// It covers a part of a neighbour.
  OVERLAPS(true),
  /// In another system it would lie where it is known to lie.
  WRONG_SYSTEM(true),
  /// Far from where it is known to lie; may be right.
  FAR_OFF(false),
  /// A camera would come into another village.
  OTHER_VILLAGE(true),
  /// As it is already.
  NO_CHANGE(false);

  private final boolean fatal;

  Flaw(boolean fatal) {
    this.fatal = fatal;
  }

  /// True where it cannot be accepted.
  public boolean isFatal() {
    return fatal;
  }
}
