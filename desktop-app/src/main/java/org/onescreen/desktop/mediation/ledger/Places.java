package org.onescreen.desktop.mediation.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// Where the cases of a ledger may have been and who may have mediated them, by every name that a
/// ledger may have for it. Villages, grids and people may share a name: then what else the line
/// says decides, and nothing is guessed.
///
/// @param grids by the name of a grid
/// @param areas the grids of a village or a town, by its name
/// @param people by their names
/// @param names what the village of a grid is called, for people
/// @param fallback where a line says no place that is known
/// @param person who answers where a line names nobody that is known
record Places(
    Map<String, Set<GridCode>> grids,
    Map<String, Set<GridCode>> areas,
    Map<String, Set<Person>> people,
    Map<GridCode, String> names,
    Optional<GridCode> fallback,
    Optional<UUID> person,
    LocalDate today) {
  /// A mediator.
  record Person(UUID id, DivisionCode division) {}

  Places elsewhere(Optional<GridCode> grid, Optional<UUID> mediator) {
    return new Places(grids, areas, people, names, grid, mediator, today);
  }

  /// @param keys what stands in the columns that tell the place
  Found<GridCode> grid(Collection<String> keys) {
    Set<GridCode> left = new TreeSet<>(java.util.Comparator.comparing(GridCode::code));
    boolean named = false;
    for (String key : keys) {
      Set<GridCode> here = grids.getOrDefault(key, areas.getOrDefault(key, Set.of()));
      Set<GridCode> both = new HashSet<>(left);
      both.retainAll(here);
      if (left.isEmpty()) {
        left.addAll(here);
      } else if (!both.isEmpty()) {
        left.retainAll(both);
      }
      named |= grids.containsKey(key);
    }
    if (left.isEmpty()) {
      return new Found.None<>();
    }
    // A village alone is enough: it is entered with its first grid.
    boolean village = !named && left.stream().map(GridCode::village).distinct().count() == 1;
    return left.size() == 1 || village
        ? new Found.One<>(left.iterator().next())
        : new Found.Several<>();
  }

  /// @param at where the case is, where that is known
  Found<UUID> mediator(Collection<String> keys, Optional<GridCode> at) {
    Map<UUID, Person> all =
        keys.stream()
            .flatMap(key -> people.getOrDefault(key, Set.of()).stream())
            .collect(
                Collectors.toMap(Person::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    if (all.isEmpty()) {
      return new Found.None<>();
    }
    List<UUID> near =
        all.values().stream()
            .filter(one -> at.filter(g -> one.division().contains(g.village())).isPresent())
            .map(Person::id)
            .toList();
    List<UUID> left = all.size() > 1 ? near : List.copyOf(all.keySet());
    return left.size() == 1 ? new Found.One<>(left.getFirst()) : new Found.Several<>();
  }

  /// Names are personal, and never reach a log.
  @Override
  public String toString() {
    return "Places[" + grids.size() + " " + people.size() + "]";
  }
}
