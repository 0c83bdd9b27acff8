package org.onescreen.model.ratio;

/// A count, and whether the report that gave it said 余 ("and more").
///
/// @param value how many at least
/// @param approximate true where the source rounded it down
public record Quantity(long value, boolean approximate) {
  public Quantity {
    if (value < 0) {
      throw new IllegalArgumentException("a count of " + value);
    }
  }

  public Quantity plus(Quantity other) {
    return new Quantity(value + other.value, approximate || other.approximate);
  }
}
