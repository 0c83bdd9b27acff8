package org.onescreen.desktop.centre.sample.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Picks things by their weight, many times over.
public final class Wheel<T> {
  private final List<T> things;
  private final double[] upTo;

  public Wheel(List<T> things, ToDoubleFunction<T> weight) {
    this.things = List.copyOf(things);
    upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(this.things.get(i));
      upTo[i] = sum;
    }
  }

  public T spin(Dice dice) {
    int place = Arrays.binarySearch(upTo, dice.unit() * upTo[upTo.length - 1]);
    return things.get(Math.min(place < 0 ? -place - 1 : place + 1, things.size() - 1));
  }
}
