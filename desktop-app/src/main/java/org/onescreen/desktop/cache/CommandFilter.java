package org.onescreen.desktop.cache;

import java.util.Set;

/// Which commands of the outbox are meant.
///
/// @param states in one of these
/// @param handled also those that a person has put away
public record CommandFilter(Set<CommandState> states, boolean handled) {
  public CommandFilter {
    states = Set.copyOf(states);
  }
}
