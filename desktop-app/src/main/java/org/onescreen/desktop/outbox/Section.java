package org.onescreen.desktop.outbox;

import java.util.EnumSet;
import java.util.Set;
import org.onescreen.desktop.cache.CommandCounts;
import org.onescreen.desktop.cache.CommandFilter;
import org.onescreen.desktop.cache.CommandState;

/// The parts of the list, what needs a person first.
enum Section {
  CONFLICT,
  REFUSED,
  PARKED,
  WAITING,
  SENT,
  /// Everything, also what is settled or was put away.
  HISTORY;

  private Set<CommandState> states() {
    return switch (this) {
      case CONFLICT -> EnumSet.of(CommandState.CONFLICT);
      case REFUSED -> EnumSet.of(CommandState.REFUSED);
      case PARKED -> EnumSet.of(CommandState.PARKED);
      case WAITING -> EnumSet.of(CommandState.WAITING);
      case SENT -> EnumSet.of(CommandState.SENT);
      case HISTORY -> EnumSet.allOf(CommandState.class);
    };
  }

  CommandFilter filter() {
    return new CommandFilter(states(), this == HISTORY);
  }

  long count(CommandCounts counts) {
    long open = states().stream().mapToLong(counts::of).sum();
    return this == HISTORY ? open + counts.handled() : open;
  }

  boolean needsPerson() {
    return this == CONFLICT || this == REFUSED || this == PARKED;
  }
}
