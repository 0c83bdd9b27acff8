package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.UUID;

/// How the last map of this desk stood. Whoever comes after finds it as nobody had used it. On the
/// FX thread.
final class StateShelf {
  private record Kept(Optional<UUID> account, MapState state) {}

  private Optional<Kept> kept = Optional.empty();

  /// @param account who looks now
  Optional<MapState> of(Optional<UUID> account) {
    return kept.filter(last -> last.account().equals(account)).map(Kept::state);
  }

  void keep(Optional<UUID> account, MapState state) {
    kept = Optional.of(new Kept(account, state));
  }

  void forget() {
    kept = Optional.empty();
  }
}
