package org.onescreen.desktop.map.scene;

import java.util.Arrays;

/// Numbers pairs of numbers in the order in which they are first seen, from 0. A county has half a
/// million corners: objects for each of them, and for each of its borders, would cost more than all
/// that is done with them. Used by one thread.
final class PairIndex {
  private static final int FREE = -1;

  private long[] firsts;
  private long[] seconds;
  private int[] places;
  private int size;

  /// @param expected about how many there will be
  PairIndex(int expected) {
    int room = Math.max(16, expected);
    firsts = new long[room];
    seconds = new long[room];
    places = new int[Integer.highestOneBit(room) << 2];
    Arrays.fill(places, FREE);
  }

  /// How many there are.
  int size() {
    return size;
  }

  long first(int number) {
    return firsts[number];
  }

  long second(int number) {
    return seconds[number];
  }

  /// The number of a pair, a new one where it was not seen before.
  int of(long first, long second) {
    int at = place(first, second);
    if (places[at] != FREE) {
      return places[at];
    }
    if (2 * size >= places.length) {
      grow();
      at = place(first, second);
    }
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      seconds = Arrays.copyOf(seconds, 2 * size);
    }
    firsts[size] = first;
    seconds[size] = second;
    places[at] = size;
    return size++;
  }

  /// Where a pair stands, or would.
  private int place(long first, long second) {
    int mask = places.length - 1;
    int at = scattered(first, second) & mask;
    while (places[at] != FREE && (firsts[places[at]] != first || seconds[places[at]] != second)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    places = new int[2 * places.length];
    Arrays.fill(places, FREE);
    for (int i = 0; i < size; i++) {
      places[place(firsts[i], seconds[i])] = i;
    }
  }

  /// Neighbours have nearly the same numbers: every bit has a say.
  private static int scattered(long first, long second) {
    long mixed = first * 0x9E3779B97F4A7C15L + second;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (mixed ^ (mixed >>> 32));
  }
}
