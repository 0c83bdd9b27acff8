package org.onescreen.desktop.centre.sample.geometry;

import java.util.List;

/// A county as it lies on the ground: its areas, and its roads and waters.
public record Laid(Patch patch, List<Trace> traces) {
  public Laid {
    traces = List.copyOf(traces);
  }
}
