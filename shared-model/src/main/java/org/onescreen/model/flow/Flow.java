package org.onescreen.model.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A state machine as a table. The table is the rule and its documentation; what is not in it is
/// refused.
public final class Flow<S extends Enum<S>, E extends Enum<E>> {
  private final List<Transition<S, E>> table;
  private final Map<S, Map<E, S>> next = new HashMap<>();

  /// @throws IllegalArgumentException where one state and event lead to two states
  public Flow(List<Transition<S, E>> table) {
    this.table = List.copyOf(table);
    for (Transition<S, E> line : table) {
      S before =
          next.computeIfAbsent(line.from(), s -> new HashMap<>()).put(line.event(), line.to());
      if (before != null) {
        throw new IllegalArgumentException(
            line.event() + " in " + line.from() + " leads to both " + before + " and " + line.to());
      }
    }
  }

  public List<Transition<S, E>> table() {
    return table;
  }

  /// Where `event` leads from `state`; empty where it is not allowed there.
  public Optional<S> after(S state, E event) {
    return Optional.ofNullable(next.getOrDefault(state, Map.of()).get(event));
  }

  /// The events that `state` allows.
  public Set<E> allowedIn(S state) {
    return Set.copyOf(next.getOrDefault(state, Map.of()).keySet());
  }

  /// States that nothing leads out of.
  public Set<S> ends() {
    Set<S> left = table.stream().map(Transition::from).collect(Collectors.toSet());
    return table.stream()
        .map(Transition::to)
        .filter(s -> !left.contains(s))
        .collect(Collectors.toSet());
  }
}
