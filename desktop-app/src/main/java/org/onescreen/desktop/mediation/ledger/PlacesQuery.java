package org.onescreen.desktop.mediation.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.document.ledger.LedgerText;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// Reads the names of places and people from the cache. Off the FX thread.
final class PlacesQuery {
  private final LedgerText text;
  private final Map<DivisionCode, String> regions = new HashMap<>();
  private final Map<String, Set<GridCode>> grids = new HashMap<>();
  private final Map<String, Set<GridCode>> areas = new HashMap<>();
  private final Map<String, Set<Places.Person>> people = new HashMap<>();
  private final Map<GridCode, String> names = new HashMap<>();

  private PlacesQuery(LedgerText text) {
    this.text = text;
  }

  static Places read(CacheReader reader, LedgerText text, LocalDate today) {
    return new PlacesQuery(text).read(reader, today);
  }

  private Places read(CacheReader reader, LocalDate today) {
    reader.each(Region.KIND, Filter.all(), region -> regions.put(region.division(), region.name()));
    List<Grid> all = new ArrayList<>();
    reader.each(Grid.KIND, Filter.all(), all::add);
    all.forEach(this::add);
    reader.each(
        Mediator.KIND,
        Filter.all(),
        each -> put(people, text.key(each.name()), new Places.Person(each.id(), each.division())));
    return new Places(grids, areas, people, names, Optional.empty(), Optional.empty(), today);
  }

  /// By its own name, and by that behind the name of the village, and of the town before it.
  private void add(Grid grid) {
    GridCode code = grid.code();
    put(grids, code.code(), code);
    put(grids, text.key(grid.name()), code);
    String village = regions.getOrDefault(code.village(), "");
    String town = regions.getOrDefault(code.village().at(DivisionLevel.TOWN), "");
    names.put(code, village.isBlank() ? grid.name() : village);
    if (!village.isBlank()) {
      put(areas, text.key(village), code);
      put(grids, text.key(village + grid.name()), code);
      if (!town.isBlank()) {
        put(areas, text.key(town), code);
        put(areas, text.key(town + village), code);
        put(grids, text.key(town + village + grid.name()), code);
      }
    }
  }

  private static <T> void put(Map<String, Set<T>> into, String key, T value) {
    into.computeIfAbsent(key, _ -> new HashSet<>()).add(value);
  }
}
