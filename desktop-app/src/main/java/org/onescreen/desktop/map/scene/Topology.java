package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Finds the arcs that rings share. Rings that use the same two points one after the other share
/// that edge; where three edges meet, arcs end. Used by one thread, once.
final class Topology {
  /// A closed ring, first point not repeated.
  record Ring(Tier tier, List<Position> points) {}

  private record Edge(int low, int high) {
    static Edge of(int a, int b) {
      return new Edge(Math.min(a, b), Math.max(a, b));
    }
  }

  private record Chain(Arc arc, int first, int second) {}

  private final Map<Position, Integer> ids = new HashMap<>();
  private final List<Position> positions = new ArrayList<>();
  private final Map<Edge, Tier> edges = new HashMap<>();
  private final Map<Edge, Chain> chains = new HashMap<>();
  private final List<Arc> arcs = new ArrayList<>();
  private final List<List<ArcRef>> rings = new ArrayList<>();
  private int[] degree = {};

  Topology(List<Ring> source) {
    List<int[]> paths = source.stream().map(ring -> path(ring.points())).toList();
    for (int i = 0; i < paths.size(); i++) {
      addEdges(paths.get(i), source.get(i).tier());
    }
    countDegrees();
    paths.forEach(this::giveNode);
    paths.forEach(path -> rings.add(walk(path)));
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
      int id = ids.computeIfAbsent(point, this::newId);
      if (length == 0 || path[length - 1] != id) {
        path[length++] = id;
      }
    }
    while (length > 1 && path[0] == path[length - 1]) {
      length--;
    }
    return Arrays.copyOf(path, length);
  }

  private int newId(Position point) {
    positions.add(point);
    return positions.size() - 1;
  }

  private void addEdges(int[] path, Tier tier) {
    for (int i = 0; i < path.length; i++) {
      edges.merge(
          Edge.of(path[i], path[(i + 1) % path.length]),
          tier,
          (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  private void countDegrees() {
    degree = new int[positions.size()];
    for (Edge edge : edges.keySet()) {
      degree[edge.low()]++;
      degree[edge.high()]++;
    }
  }

  private boolean isNode(int id) {
    return degree[id] != 2;
  }

  /// An island has no place where borders meet: its first point becomes one.
  private void giveNode(int[] path) {
    if (Arrays.stream(path).noneMatch(this::isNode)) {
      degree[path[0]] = 1;
    }
  }

  private List<ArcRef> walk(int[] path) {
    int n = path.length;
    int start = 0;
    while (!isNode(path[start])) {
      start++;
    }
    List<ArcRef> ring = new ArrayList<>();
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

  private ArcRef chain(int[] path, int from, int steps) {
    int n = path.length;
    int first = path[from % n];
    int second = path[(from + 1) % n];
    Edge edge = Edge.of(first, second);
    Optional<Chain> known = Optional.ofNullable(chains.get(edge));
    if (known.isPresent()) {
      Chain chain = known.get();
      return new ArcRef(chain.arc(), chain.first() != first || chain.second() != second);
    }
    double[] points = new double[2 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      Position position = positions.get(path[(from + i) % n]);
      points[2 * i] = Mercator.x(position.lon());
      points[2 * i + 1] = Mercator.y(position.lat());
    }
    Arc arc = new Arc(edges.getOrDefault(edge, Tier.SUBGRID), points);
    arcs.add(arc);
    Chain chain = new Chain(arc, first, second);
    chains.put(edge, chain);
    chains.put(Edge.of(path[(from + steps - 1) % n], path[(from + steps) % n]), chain);
    return new ArcRef(arc, false);
  }
}
