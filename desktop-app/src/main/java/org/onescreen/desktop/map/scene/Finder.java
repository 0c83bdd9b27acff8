package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds areas and marks by a part of their name, of its pinyin, or the beginning of their code.
/// With tens of thousands of names not on the FX thread.
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
  private final Function<String, Set<String>> spelt;

  /// @param spelt how a name is spelt in pinyin, whole and by initials
  public Finder(MapScene scene, Function<String, Set<String>> spelt) {
    this.scene = scene;
    this.spelt = spelt;
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
    marks(found, wanted, scene.alarms(), _ -> "");
    marks(found, wanted, scene.cases(), CaseMark::code);
    marks(found, wanted, scene.forces(), _ -> "");
    marks(found, wanted, scene.sensors(), _ -> "");
    marks(found, wanted, scene.speakers(), _ -> "");
    found.sort(
        Comparator.comparingInt(Ranked::rank)
            .thenComparing(Finder::byTier)
            .thenComparing(ranked -> ranked.hit().code()));
    return found.stream().limit(most).map(Ranked::hit).toList();
  }

  /// Letters, and the digits that stand among them: of 第1网格 the sound is `di1wangge`.
  private static boolean isSound(String wanted) {
    return wanted.chars().anyMatch(Finder::isLetter)
        && wanted.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9'));
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static String withoutSpaces(String text) {
    return text.indexOf(' ') < 0 ? text : text.replace(" ", "");
  }

  private void bySound(List<Ranked> found, Hit hit, String wanted, Optional<Tier> tier) {
    List<String> spellings = spelt.apply(hit.name()).stream().map(Finder::withoutSpaces).toList();
    if (spellings.stream().anyMatch(spelling -> spelling.startsWith(wanted))) {
      found.add(new Ranked(hit, PREFIX, tier));
    } else if (spellings.stream().anyMatch(spelling -> spelling.contains(wanted))) {
      found.add(new Ranked(hit, INSIDE, tier));
    }
  }

  /// Areas from the largest to the smallest, then marks.
  private static int byTier(Ranked a, Ranked b) {
    if (a.tier().isPresent() && b.tier().isPresent()) {
      return a.tier().get().compareTo(b.tier().get());
    }
    return Boolean.compare(a.tier().isEmpty(), b.tier().isEmpty());
  }

  private <M extends Mark> void marks(
      List<Ranked> found, String wanted, ClusterPyramid<M> marks, Function<M, String> code) {
    for (M mark : marks.marks()) {
      Hit hit = new Hit(Optional.empty(), Optional.of(mark), mark.name(), code.apply(mark));
      add(found, hit, wanted, Optional.empty());
    }
  }

  private void add(List<Ranked> found, Hit hit, String wanted, Optional<Tier> tier) {
    String name = hit.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(wanted)) {
      found.add(new Ranked(hit, PREFIX, tier));
    } else if (name.contains(wanted)) {
      found.add(new Ranked(hit, INSIDE, tier));
    } else if (hit.code().toLowerCase(Locale.ROOT).startsWith(wanted)) {
      found.add(new Ranked(hit, BY_CODE, tier));
    } else if (isSound(withoutSpaces(wanted))) {
      bySound(found, hit, withoutSpaces(wanted), tier);
    }
  }
}
