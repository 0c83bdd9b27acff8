package org.onescreen.desktop.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onescreen.model.wire.Cursor;

/// The places of the feed of which something was taken before its turn: a row that was shown at
/// once, or what an answer to a command said. Until the cursor has come there in the same stretch
/// of the feed nothing but this knows of it: a centre that is restored meanwhile has lost what was
/// taken, and its feed never speaks of it.
///
/// @param places the newest of each stretch, by the stretch's tag; 0 for those of which nobody said
///   it
public record Beyond(SortedMap<Integer, Long> places) {
  public static final Beyond NONE = new Beyond(new TreeMap<>());

  /// Nobody said of which stretch a place is.
  public static final int UNKNOWN = 0;

  /// A centre that names ever new stretches is not followed into each.
  private static final int MOST = 16;

  public Beyond {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  public static Beyond of(long seq, int tag) {
    TreeMap<Integer, Long> one = new TreeMap<>();
    one.put(tag, seq);
    return new Beyond(one);
  }

  public boolean isEmpty() {
    return places.isEmpty();
  }

  /// The newest of all; 0 where there is none.
  public long newest() {
    return places.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  public Beyond and(Beyond other) {
    TreeMap<Integer, Long> both = new TreeMap<>(places);
    other.places.forEach((tag, seq) -> both.merge(tag, seq, Math::max));
    if (both.size() > MOST) {
      long newest = Collections.max(both.values());
      both.clear();
      both.put(UNKNOWN, newest);
    }
    return new Beyond(both);
  }

  /// What is left once the cursor is at `mark`.
  public Beyond after(Cursor mark) {
    TreeMap<Integer, Long> left = new TreeMap<>(places);
    left.entrySet().removeIf(place -> place.getValue() <= mark.seq() && isOf(place.getKey(), mark));
    return new Beyond(left);
  }

  private static boolean isOf(int tag, Cursor mark) {
    return tag == UNKNOWN || tag == mark.tag();
  }

  /// True where the cursor has come past a place in another history than the one that it was of.
  public boolean lostAt(Cursor mark) {
    return places.entrySet().stream()
        .anyMatch(place -> place.getValue() <= mark.seq() && !isOf(place.getKey(), mark));
  }

  /// True where a step from one stretch into another may pass a place of the stretch that was lost:
  /// nobody said of which it is.
  public boolean doubtful(Cursor before, Cursor after) {
    return places.getOrDefault(UNKNOWN, 0L) > before.seq()
        && before.seq() > 0
        && before.tag() != after.tag();
  }

  /// As [#toString] wrote it; an earlier program wrote one place alone.
  ///
  /// @throws IllegalArgumentException where it is neither
  static Beyond parse(String text) {
    TreeMap<Integer, Long> places = new TreeMap<>();
    for (String place : text.split(",", -1)) {
      int dot = place.indexOf('.');
      if (dot >= 0) {
        places.put(
            Integer.valueOf(place.substring(dot + 1)), Long.valueOf(place.substring(0, dot)));
      } else if (!place.isEmpty() && !place.equals("0")) {
        places.put(UNKNOWN, Long.valueOf(place));
      }
    }
    return new Beyond(places);
  }

  @Override
  public String toString() {
    return places.entrySet().stream()
        .map((Map.Entry<Integer, Long> place) -> place.getValue() + "." + place.getKey())
        .collect(Collectors.joining(","));
  }
}
