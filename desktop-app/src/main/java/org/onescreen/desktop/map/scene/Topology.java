package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Finds the arcs that rings share. Rings that use the same two points one after the other share
/// that edge; where three edges meet, arcs end. Used by one thread, once.
final class Topology {
  /// A closed ring, first point not repeated.
  record Ring(Tier tier, List<Position> points) {}

  /// A stretch that is not an arc yet.
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Draft(Tier tier, double[] points) {}

  /// Where an arc is used.
  private record Use(int arc, boolean backwards) {}

  /// A stretch by one of its end edges, in the order in which it was walked first.
  private record Chain(int arc, int first, int second) {}

  private final PairIndex places;
  private final PairIndex edges;
  private final Tier[] tiers;
  private final @Nullable Chain[] chains;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Arc> arcs;
  private final List<List<ArcRef>> rings;
  private int[] degree = {};

  Topology(List<Ring> source) {
    int points = source.stream().mapToInt(ring -> ring.points().size()).sum();
    places = new PairIndex(points / 2);
    edges = new PairIndex(points / 2);
    tiers = new Tier[points];
    List<int[]> paths = source.stream().map(ring -> path(ring.points())).toList();
    for (int i = 0; i < paths.size(); i++) {
      addEdges(paths.get(i), source.get(i).tier());
    }
    countDegrees();
    chains = new Chain[edges.size()];
    paths.forEach(this::giveNode);
    List<List<Use>> walked = paths.stream().map(this::walk).toList();
    // What is simplified for every zoom is the dear part, and no arc knows another.
    arcs = drafts.parallelStream().map(draft -> Arc.of(draft.tier(), draft.points())).toList();
    rings =
        walked.stream()
            .map(
                ring ->
                    ring.stream().map(u -> new ArcRef(arcs.get(u.arc()), u.backwards())).toList())
            .toList();
  }

  List<Arc> arcs() {
    return arcs;
  }

  /// For each ring that was given, in the same order.
  List<List<ArcRef>> rings() {
    return rings;
  }

  private int[] path(List<Position> points) {
    int[] path = new int[points.size()];
    int length = 0;
    for (Position point : points) {
      int id =
          places.of(Double.doubleToLongBits(point.lon()), Double.doubleToLongBits(point.lat()));
      if (length == 0 || path[length - 1] != id) {
        path[length++] = id;
      }
    }
    while (length > 1 && path[0] == path[length - 1]) {
      length--;
    }
    return Arrays.copyOf(path, length);
  }

  private int edge(int a, int b) {
    return edges.of(Math.min(a, b), Math.max(a, b));
  }

  /// The strongest border that runs along an edge is its tier.
  private void addEdges(int[] path, Tier tier) {
    for (int i = 0; i < path.length; i++) {
      int before = edges.size();
      int edge = edge(path[i], path[(i + 1) % path.length]);
      if (edge == before || tier.compareTo(tiers[edge]) < 0) {
        tiers[edge] = tier;
      }
    }
  }

  private void countDegrees() {
    degree = new int[places.size()];
    for (int edge = 0; edge < edges.size(); edge++) {
      degree[(int) edges.first(edge)]++;
      degree[(int) edges.second(edge)]++;
    }
  }

  private boolean isNode(int id) {
    return degree[id] != 2;
  }

  /// An island has no place where borders meet: its first point becomes one.
  private void giveNode(int[] path) {
    if (IntStream.of(path).noneMatch(this::isNode)) {
      degree[path[0]] = 1;
    }
  }

  private List<Use> walk(int[] path) {
    int n = path.length;
    int start = 0;
    while (!isNode(path[start])) {
      start++;
    }
    List<Use> ring = new ArrayList<>();
    int at = 0;
    while (at < n) {
      int end = at + 1;
      while (!isNode(path[(start + end) % n])) {
        end++;
      }
      ring.add(chain(path, start + at, end - at));
      at = end;
    }
    return ring;
  }

  private Use chain(int[] path, int from, int steps) {
    int n = path.length;
    int first = path[from % n];
    int second = path[(from + 1) % n];
    int edge = edge(first, second);
    Chain known = chains[edge];
    if (known != null) {
      return new Use(known.arc(), known.first() != first || known.second() != second);
    }
    double[] points = new double[2 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      int place = path[(from + i) % n];
      points[2 * i] = Mercator.x(Double.longBitsToDouble(places.first(place)));
      points[2 * i + 1] = Mercator.y(Double.longBitsToDouble(places.second(place)));
    }
    int arc = drafts.size();
    drafts.add(new Draft(tiers[edge], points));
    Chain chain = new Chain(arc, first, second);
    chains[edge] = chain;
    chains[edge(path[(from + steps - 1) % n], path[(from + steps) % n])] = chain;
    return new Use(arc, false);
  }
}
