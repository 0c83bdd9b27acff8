package org.onescreen.desktop.mediation.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.document.ledger.LedgerText;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// Where the cases of a ledger may have been and who may have mediated them, by every name that a
/// ledger may have for it.
///
/// @param fallback where a line says no place that is known
/// @param person who answers where a line names nobody that is known
record Places(
    Map<String, GridCode> grids,
    Map<String, UUID> people,
    Optional<GridCode> fallback,
    Optional<UUID> person,
    LocalDate today) {
  static Places read(CacheReader reader, LedgerText text, LocalDate today) {
    Map<String, GridCode> grids = new HashMap<>();
    Map<String, GridCode> first = new HashMap<>();
    reader.each(
        Grid.KIND,
        Filter.all(),
        grid -> {
          grids.put(text.key(grid.name()), grid.code());
          grids.put(grid.code().code(), grid.code());
          first.merge(
              grid.division().code(),
              grid.code(),
              (a, b) -> a.code().compareTo(b.code()) <= 0 ? a : b);
        });
    reader.each(
        Region.KIND,
        Filter.all(),
        region -> {
          GridCode in = first.get(region.division().code());
          if (in != null) {
            grids.putIfAbsent(text.key(region.name()), in);
          }
        });
    Map<String, UUID> people = new HashMap<>();
    reader.each(Mediator.KIND, Filter.all(), each -> people.put(text.key(each.name()), each.id()));
    return new Places(grids, people, Optional.empty(), Optional.empty(), today);
  }

  Places elsewhere(Optional<GridCode> grid, Optional<UUID> mediator) {
    return new Places(grids, people, grid, mediator, today);
  }

  /// Names are personal, and never reach a log.
  @Override
  public String toString() {
    return "Places[" + grids.size() + " " + people.size() + "]";
  }
}
