package org.onescreen.desktop.wall.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Region;

/// Reads the tree. Branches are counted in SQL, cameras are read of open branches alone; while
/// something is looked for, nothing is read but what is found. Off the FX thread.
///
/// @param open branches whose cameras are to be read
/// @param typed what is looked for; blank for nothing
record TreeQuery(TreeOrder order, Set<Branch> open, String typed) {
  /// Cameras that a branch shows; the rest is found by typing.
  static final int MOST_LEAVES = 400;

  private static final Filter ONLINE = Filter.is(Camera.STATE, CameraState.ONLINE);

  /// A part of a region's record.
  record Place(DivisionCode division, String name) {}

  TreeContent read(CacheReader reader) {
    if (!typed.isBlank()) {
      return new TreeContent(
          node(Branch.ROOT, "", List.of()), Map.of(), CameraFind.read(reader, typed));
    }
    Map<DivisionCode, String> names = new HashMap<>();
    reader.eachPart(
        Region.KIND, Filter.all(), Place.class, place -> names.put(place.division(), place.name()));
    Map<Branch, List<CameraLine>> leaves = new HashMap<>();
    open.forEach(branch -> leaves.put(branch, leaves(reader, branch)));
    return new TreeContent(root(reader, names), leaves, List.of());
  }

  private Branch.Node root(CacheReader reader, Map<DivisionCode, String> names) {
    List<Branch.Node> children =
        switch (order) {
          case PLACE -> towns(reader, Branch.ROOT, names, true);
          case OWNER -> owners(reader, names);
          case FORM -> forms(reader, names);
        };
    return node(Branch.ROOT, "", children);
  }

  private static Branch.Node node(Branch branch, String name, List<Branch.Node> children) {
    long cameras = children.stream().mapToLong(Branch.Node::cameras).sum();
    long online = children.stream().mapToLong(Branch.Node::online).sum();
    return new Branch.Node(branch, name, cameras, online, children);
  }

  private static List<Branch.Node> owners(CacheReader reader, Map<DivisionCode, String> names) {
    List<Branch.Node> owners = new ArrayList<>();
    for (CameraOwner owner : CameraOwner.values()) {
      Branch branch = new Branch(Optional.empty(), Optional.of(owner), Optional.empty());
      owners.add(node(branch, "", towns(reader, branch, names, false)));
    }
    return owners;
  }

  private static List<Branch.Node> towns(
      CacheReader reader, Branch above, Map<DivisionCode, String> names, boolean withVillages) {
    DivisionLevel level = withVillages ? DivisionLevel.VILLAGE : DivisionLevel.TOWN;
    Map<DivisionCode, Long> all =
        reader.countBy(Camera.KIND, Grouping.byDivision(level), filter(above));
    Map<DivisionCode, Long> online =
        reader.countBy(Camera.KIND, Grouping.byDivision(level), filter(above).and(ONLINE));
    Map<DivisionCode, List<Branch.Node>> byTown = new TreeMap<>();
    all.forEach(
        (place, count) ->
            byTown
                .computeIfAbsent(place.at(DivisionLevel.TOWN), _ -> new ArrayList<>())
                .add(
                    new Branch.Node(
                        above.in(place),
                        names.getOrDefault(place, place.code()),
                        count,
                        online.getOrDefault(place, 0L),
                        List.of())));
    List<Branch.Node> towns = new ArrayList<>();
    byTown.forEach(
        (town, places) ->
            towns.add(
                withVillages
                    ? node(above.in(town), names.getOrDefault(town, town.code()), places)
                    : places.getFirst()));
    return towns;
  }

  /// The build is no column, so that here, and only here, every camera is looked at.
  private static List<Branch.Node> forms(CacheReader reader, Map<DivisionCode, String> names) {
    Map<CameraForm, Map<DivisionCode, long[]>> counts = new TreeMap<>();
    reader.eachPart(
        Camera.KIND,
        Filter.all(),
        CameraLine.class,
        line -> {
          long[] count =
              counts
                  .computeIfAbsent(line.form(), _ -> new TreeMap<>())
                  .computeIfAbsent(line.division().at(DivisionLevel.TOWN), _ -> new long[2]);
          count[0]++;
          count[1] += line.state() == CameraState.ONLINE ? 1 : 0;
        });
    List<Branch.Node> forms = new ArrayList<>();
    counts.forEach(
        (form, towns) -> {
          Branch branch = new Branch(Optional.empty(), Optional.empty(), Optional.of(form));
          List<Branch.Node> children = new ArrayList<>();
          towns.forEach(
              (town, count) ->
                  children.add(
                      new Branch.Node(
                          branch.in(town),
                          names.getOrDefault(town, town.code()),
                          count[0],
                          count[1],
                          List.of())));
          forms.add(node(branch, "", children));
        });
    return forms;
  }

  private static Filter filter(Branch branch) {
    Filter filter =
        branch
            .division()
            .map(division -> Filter.within(Kind.DIVISION, division))
            .orElseGet(Filter::all);
    return branch.owner().map(owner -> filter.and(Filter.is(Camera.OWNER, owner))).orElse(filter);
  }

  private static List<CameraLine> leaves(CacheReader reader, Branch branch) {
    List<CameraLine> lines = new ArrayList<>();
    if (branch.form().isEmpty()) {
      reader
          .page(
              Camera.KIND,
              filter(branch),
              Order.ascending(Camera.NAME),
              MOST_LEAVES,
              Optional.empty())
          .records()
          .forEach(camera -> lines.add(CameraLine.of(camera)));
      return lines;
    }
    reader.eachPart(
        Camera.KIND,
        filter(branch),
        CameraLine.class,
        line -> {
          if (branch.form().equals(Optional.of(line.form())) && lines.size() < MOST_LEAVES) {
            lines.add(line);
          }
        });
    return lines;
  }
}
