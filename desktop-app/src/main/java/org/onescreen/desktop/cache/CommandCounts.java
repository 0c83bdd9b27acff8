package org.onescreen.desktop.cache;

import java.util.EnumMap;
import java.util.Map;

/// How many commands of the outbox stand where.
///
/// @param open by state, without those that a person has put away
/// @param handled how many a person has put away
public record CommandCounts(Map<CommandState, Long> open, long handled) {
  public static final CommandCounts NONE = new CommandCounts(Map.of(), 0);

  public CommandCounts {
    open = Map.copyOf(open);
  }

  public long of(CommandState state) {
    return open.getOrDefault(state, 0L);
  }

  /// What the server has not answered yet.
  public long pending() {
    return of(CommandState.WAITING) + of(CommandState.SENT);
  }

  /// What waits for a person.
  public long needPerson() {
    return of(CommandState.REFUSED) + of(CommandState.CONFLICT) + of(CommandState.PARKED);
  }

  /// Adds lines up.
  static final class Counter {
    private final Map<CommandState, Long> open = new EnumMap<>(CommandState.class);
    private long handled;

    void add(CommandState state, boolean putAway, long count) {
      if (putAway) {
        handled += count;
      } else {
        open.merge(state, count, Long::sum);
      }
    }

    CommandCounts counts() {
      return new CommandCounts(open, handled);
    }
  }
}
