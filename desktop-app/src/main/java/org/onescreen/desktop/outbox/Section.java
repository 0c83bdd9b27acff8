package org.onescreen.desktop.outbox;

import java.util.EnumSet;
import java.util.Set;
import org.onescreen.desktop.cache.CommandCounts;
import org.onescreen.desktop.cache.CommandFilter;
import org.onescreen.desktop.cache.CommandState;

/// The parts of the list, what needs a person first.
enum Section {
  CONFLICT(EnumSet.of(CommandState.CONFLICT)),
  REFUSED(EnumSet.of(CommandState.REFUSED)),
  PARKED(EnumSet.of(CommandState.PARKED)),
  WAITING(EnumSet.of(CommandState.WAITING)),
  SENT(EnumSet.of(CommandState.SENT)),
  /// Everything, also what is settled or was put away.
  HISTORY(EnumSet.allOf(CommandState.class));

  private final Set<CommandState> states;

  Section(Set<CommandState> states) {
    this.states = Set.copyOf(states);
  }

  CommandFilter filter() {
    return new CommandFilter(states, this == HISTORY);
  }

  long count(CommandCounts counts) {
    long open = states.stream().mapToLong(counts::of).sum();
    return this == HISTORY ? open + counts.handled() : open;
  }

  boolean needsPerson() {
    return this == CONFLICT || this == REFUSED || this == PARKED;
  }
}
