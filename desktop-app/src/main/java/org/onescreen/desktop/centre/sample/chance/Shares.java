package org.onescreen.desktop.centre.sample.chance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Shares out a whole number so that the parts add up to it exactly (largest remainder).
public final class Shares {
  private Shares() {}

  /// @return one part a weight, each at least `least`
  public static int[] of(int total, int least, double... weights) {
    int free = total - least * weights.length;
    if (free < 0) {
      throw new IllegalArgumentException(
          total + " is not enough for " + weights.length + " parts of " + least);
    }
    double sum = Arrays.stream(weights).sum();
    double[] remainders = new double[weights.length];
    int[] parts = new int[weights.length];
    int given = 0;
    for (int i = 0; i < weights.length; i++) {
      double exact = free * weights[i] / sum;
      parts[i] = (int) exact;
      remainders[i] = exact - parts[i];
      given += parts[i];
    }
    int[] byRemainder =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -remainders[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < free - given; i++) {
      parts[byRemainder[i % byRemainder.length]]++;
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] += least;
    }
    return parts;
  }

  /// `count` parts of about one size, which differ by up to `spread` of it.
  public static int[] uneven(int total, int least, int count, double spread, Dice dice) {
    double[] weights = new double[count];
    for (int i = 0; i < count; i++) {
      weights[i] = 1 + spread * (2 * dice.unit() - 1);
    }
    return of(total, least, weights);
  }
}
