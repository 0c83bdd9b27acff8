package org.onescreen.desktop.map.scene;

import org.jspecify.annotations.Nullable;

/// Marks that would cover each other, drawn as one.
///
/// @param x the mean of their places
/// @param count how many they are
/// @param troubled how many have a severity above 0
/// @param worst the highest severity
/// @param single the mark itself where it stands alone; else null
public record Cluster<M extends Mark>(
    double x, double y, int count, int troubled, int worst, @Nullable M single) {
  static <M extends Mark> Cluster<M> of(M mark) {
    int severity = mark.severity();
    return new Cluster<>(mark.x(), mark.y(), 1, severity > 0 ? 1 : 0, severity, mark);
  }

  Cluster<M> with(Cluster<M> other) {
    int sum = count + other.count;
    return new Cluster<>(
        (x * count + other.x * other.count) / sum,
        (y * count + other.y * other.count) / sum,
        sum,
        troubled + other.troubled,
        Math.max(worst, other.worst),
        null);
  }
}
