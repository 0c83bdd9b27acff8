package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Finds areas and marks by a part of their name or the beginning of their code.
public final class Finder {
  /// What was found: an area or a mark.
  ///
  /// @param code as people write it
  public record Hit(Optional<Area> area, Optional<Mark> mark, String name, String code) {}

  private static final int PREFIX = 0;
  private static final int INSIDE = 1;
  private static final int BY_CODE = 2;

  private record Ranked(Hit hit, int rank, Optional<Tier> tier) {}

  private final MapScene scene;

  public Finder(MapScene scene) {
    this.scene = scene;
  }

  /// The best `most` hits: names that begin so first, larger areas before smaller ones, areas
  /// before marks.
  public List<Hit> find(String text, int most) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Ranked> found = new ArrayList<>();
    for (Area area : scene.geometry().areas()) {
      Hit hit = new Hit(Optional.of(area), Optional.empty(), area.name(), area.code());
      add(found, hit, wanted, Optional.of(area.tier()));
    }
    marks(found, wanted, scene.cameras(), camera -> camera.code().toString());
    marks(found, wanted, scene.incidents(), IncidentMark::code);
    marks(found, wanted, scene.cases(), CaseMark::code);
    marks(found, wanted, scene.units(), _ -> "");
    marks(found, wanted, scene.sensors(), _ -> "");
    marks(found, wanted, scene.speakers(), _ -> "");
    found.sort(
        Comparator.comparingInt(Ranked::rank)
            .thenComparing(Finder::byTier)
            .thenComparing(ranked -> ranked.hit().code()));
    return found.stream().limit(most).map(Ranked::hit).toList();
  }

  /// Areas from the largest to the smallest, then marks.
  private static int byTier(Ranked a, Ranked b) {
    if (a.tier().isPresent() && b.tier().isPresent()) {
      return a.tier().get().compareTo(b.tier().get());
    }
    return Boolean.compare(a.tier().isEmpty(), b.tier().isEmpty());
  }

  private static <M extends Mark> void marks(
      List<Ranked> found, String wanted, ClusterPyramid<M> marks, Function<M, String> code) {
    for (M mark : marks.marks()) {
      Hit hit = new Hit(Optional.empty(), Optional.of(mark), mark.name(), code.apply(mark));
      add(found, hit, wanted, Optional.empty());
    }
  }

  private static void add(List<Ranked> found, Hit hit, String wanted, Optional<Tier> tier) {
    String name = hit.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(wanted)) {
      found.add(new Ranked(hit, PREFIX, tier));
    } else if (name.contains(wanted)) {
      found.add(new Ranked(hit, INSIDE, tier));
    } else if (hit.code().toLowerCase(Locale.ROOT).startsWith(wanted)) {
      found.add(new Ranked(hit, BY_CODE, tier));
    }
  }
}
