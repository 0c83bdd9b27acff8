package org.onescreen.model.geo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import tools.jackson.databind.annotation.JsonDeserialize;

/// The boundary of a region: one closed ring, first point not repeated. Neighbours share their
/// boundary points exactly, so that there is neither gap nor overlap.
@JsonDeserialize(using = OutlineReader.class)
public record Outline(List<Position> ring) {
  private static final int SMALLEST_RING = 3;

  public Outline {
    ring = List.copyOf(ring);
    if (ring.size() < SMALLEST_RING) {
      throw new IllegalArgumentException("a boundary needs three points, not " + ring.size());
    }
  }

  @Override
  @JsonValue
  public List<Position> ring() {
    return ring;
  }
}
