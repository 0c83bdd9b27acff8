package org.onescreen.desktop.antifraud.view;

import java.util.List;

/// What a chart shows: its question and the columns that answer it, the oldest first.
public record Chart(String question, List<ChartPoint> points) {
  public Chart {
    points = List.copyOf(points);
  }
}
