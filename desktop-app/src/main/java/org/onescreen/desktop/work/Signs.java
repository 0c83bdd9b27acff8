package org.onescreen.desktop.work;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.shell.Sign;

/// What a record shows of a step that is not settled with the centre.
public final class Signs {
  private Signs() {}

  /// @param state as [org.onescreen.desktop.cache.CacheReader#signs] has it; null where it has none
  public static Optional<Sign> of(@Nullable CommandState state) {
    return switch (state) {
      case null -> Optional.empty();
      case WAITING -> Optional.of(Sign.WAITING);
      case SENT -> Optional.of(Sign.SENT);
      case REFUSED -> Optional.of(Sign.REFUSED);
      case CONFLICT -> Optional.of(Sign.CONFLICT);
      case PARKED -> Optional.of(Sign.PARKED);
      case DONE, WITHDRAWN -> Optional.empty();
    };
  }
}
