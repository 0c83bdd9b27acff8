package org.onescreen.model.geo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/// The boundary of a region: one closed ring, first point not repeated. Neighbours share their
/// boundary points exactly, so that there is neither gap nor overlap.
public record Outline(List<Position> ring) {
  private static final int SMALLEST_RING = 3;

  public Outline {
    ring = List.copyOf(ring);
    if (ring.size() < SMALLEST_RING) {
      throw new IllegalArgumentException("a boundary needs three points, not " + ring.size());
    }
  }

  /// Numbers as they are read, since a county has tens of thousands of these points.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Outline of(double[][] ring) {
    return new Outline(Stream.of(ring).map(Position::of).toList());
  }

  @Override
  @JsonValue
  public List<Position> ring() {
    return ring;
  }
}
