package org.onescreen.model.wire;

/// What a set of rows sums up to, in whatever order they are counted: equal sets have equal sums,
/// and sets that differ by chance or by fault have other ones. The hash is summed in two halves, so
/// that no sum leaves 64 bits.
///
/// @param rows how many there are
/// @param low the sum of the lower 32 bits of each [RowHash], as unsigned numbers
/// @param high the sum of the upper 32 bits, likewise
public record HashSums(long rows, long low, long high) {
  public static final HashSums NONE = new HashSums(0, 0, 0);

  private static final long LOWER = 0xffff_ffffL;

  /// With one more row.
  public HashSums plus(long hash) {
    return new HashSums(rows + 1, low + (hash & LOWER), high + (hash >>> Integer.SIZE));
  }

  /// Of both sets together, which have nothing in common.
  public HashSums plus(HashSums other) {
    return new HashSums(rows + other.rows, low + other.low, high + other.high);
  }

  /// Without one that was counted.
  public HashSums minus(long hash) {
    return new HashSums(rows - 1, low - (hash & LOWER), high - (hash >>> Integer.SIZE));
  }

  /// How far apart two sets are; [#NONE] where they are equal.
  public HashSums minus(HashSums other) {
    return new HashSums(rows - other.rows, low - other.low, high - other.high);
  }
}
