package org.onescreen.desktop.map.scene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.region.GroundType;

/// All areas and their borders, indexed by place. Immutable; safe for use by many threads.
public final class Geometry {
  private static final List<Tier> FINEST_FIRST = List.of(Tier.values()).reversed();

  private final List<Area> areas;
  private final List<Arc> arcs;
  private final List<GroundPath> paths;
  private final Map<Tier, SpatialIndex<Area>> areasByTier = new EnumMap<>(Tier.class);
  private final Map<Tier, SpatialIndex<Arc>> arcsByTier = new EnumMap<>(Tier.class);
  private final Map<GroundType, SpatialIndex<GroundPath>> pathsByType =
      new EnumMap<>(GroundType.class);
  private final SpatialIndex<Area> leaves;
  private final Map<String, Area> byCode = new HashMap<>();
  private final Map<Tier, Double> breadth = new EnumMap<>(Tier.class);
  private final Envelope bounds = new Envelope();

  Geometry(List<Area> areas, List<Arc> arcs, List<GroundPath> paths) {
    for (GroundType type : GroundType.values()) {
      pathsByType.put(
          type,
          new SpatialIndex<>(
              paths.stream().filter(path -> path.type() == type).toList(), GroundPath::bounds));
    }
    this.areas = List.copyOf(areas);
    this.arcs = List.copyOf(arcs);
    this.paths = List.copyOf(paths);
    for (Tier tier : Tier.values()) {
      List<Area> ofTier = areas.stream().filter(a -> a.tier() == tier).toList();
      areasByTier.put(tier, new SpatialIndex<>(ofTier, Area::bounds));
      arcsByTier.put(
          tier,
          new SpatialIndex<>(arcs.stream().filter(a -> a.tier() == tier).toList(), Arc::bounds));
      breadth.put(tier, medianBreadth(ofTier));
    }
    leaves = new SpatialIndex<>(areas.stream().filter(Area::leaf).toList(), Area::bounds);
    for (Area area : areas) {
      byCode.put(area.code(), area);
      bounds.expandToInclude(area.bounds());
    }
  }

  /// Before anything was read.
  public static Geometry none() {
    return new Geometry(List.of(), List.of(), List.of());
  }

  private static double medianBreadth(List<Area> areas) {
    if (areas.isEmpty()) {
      return 0;
    }
    double[] sorted =
        areas.stream()
            .mapToDouble(a -> Math.sqrt(a.bounds().getWidth() * a.bounds().getHeight()))
            .sorted()
            .toArray();
    return sorted[sorted.length / 2];
  }

  public boolean isEmpty() {
    return areas.isEmpty();
  }

  public Envelope bounds() {
    return new Envelope(bounds);
  }

  /// In the order of their places.
  public List<Area> areas() {
    return areas;
  }

  List<Arc> arcs() {
    return arcs;
  }

  List<GroundPath> paths() {
    return paths;
  }

  public List<Area> areas(Tier tier) {
    return index(areasByTier, tier).items();
  }

  /// The areas in which nothing smaller lies.
  public SpatialIndex<Area> leaves() {
    return leaves;
  }

  public void visitAreas(Tier tier, Envelope window, Consumer<? super Area> action) {
    index(areasByTier, tier).visit(window, action);
  }

  /// Visits the borders whose strongest side is of `tier`.
  public void visitArcs(Tier tier, Envelope window, Consumer<? super Arc> action) {
    index(arcsByTier, tier).visit(window, action);
  }

  /// Visits the roads or waters of one type.
  public void visitPaths(GroundType type, Envelope window, Consumer<? super GroundPath> action) {
    index(pathsByType, type).visit(window, action);
  }

  /// How wide an area of this tier usually is, in world units; 0 where there is none.
  public double breadth(Tier tier) {
    return breadth.getOrDefault(tier, 0.0);
  }

  public Optional<Area> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The smallest area at a place that is of `finest` or above.
  public Optional<Area> at(double x, double y, Tier finest) {
    Envelope point = new Envelope(x, x, y, y);
    for (Tier tier : FINEST_FIRST) {
      if (tier.compareTo(finest) > 0) {
        continue;
      }
      Area[] found = new Area[1];
      visitAreas(
          tier,
          point,
          area -> {
            if (area.contains(x, y)) {
              found[0] = area;
            }
          });
      if (found[0] != null) {
        return Optional.of(found[0]);
      }
    }
    return Optional.empty();
  }

  private static <K, T> SpatialIndex<T> index(Map<K, SpatialIndex<T>> map, K of) {
    SpatialIndex<T> index = map.get(of);
    if (index == null) {
      throw new IllegalStateException("no index of " + of);
    }
    return index;
  }
}
