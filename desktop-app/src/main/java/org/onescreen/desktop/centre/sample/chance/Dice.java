package org.onescreen.desktop.centre.sample.chance;

import java.util.Collections;
import java.util.List;

/// Seeded dice (SplitMix64). Written out here, so that one seed throws the same under every JDK.
///
/// Not safe for use by many threads.
public final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  public Dice(long seed) {
    state = seed;
  }

  /// Dice for one purpose, so that more throws for one thing leave all others as they were.
  public static Dice of(long seed, String purpose) {
    long mixed = seed;
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mix(mixed + STEP * (purpose.charAt(i) + 1L));
    }
    return new Dice(mixed);
  }

  /// Scatters the bits of `value`.
  public static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  public long next() {
    state += STEP;
    return mix(state);
  }

  /// From 0 to 1, without 1.
  public double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /// From 0 to `bound`, without `bound`.
  public int below(int bound) {
    return (int) (unit() * bound);
  }

  /// From `low` to `high`, both included.
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  public boolean chance(double probability) {
    return unit() < probability;
  }

  /// About a normal distribution of mean 0 and deviation 1, never beyond 3.5.
  public double bell() {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += unit();
    }
    return (sum - 2) * 1.75;
  }

  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /// Picks by weight.
  ///
  /// @return the place of the weight that was hit
  public int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = unit() * sum;
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /// Picks one of `from` by the weight of the same place.
  public <T> T among(T[] from, double... weights) {
    return from[weighted(weights)];
  }

  public void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, below(i + 1));
    }
  }
}
