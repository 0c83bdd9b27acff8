package org.onescreen.desktop.mediation.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.mediation.card.Stage;

/// Where the cases that were moved last should lie: what was said of them must not stand while the
/// centre has put one of them elsewhere. On the FX thread.
final class Landing {
  private List<UUID> cases = List.of();
  private Stage target = Stage.INTAKE;

  /// A board was read after the move was kept.
  private boolean sure;

  /// These were moved, and it was said.
  void moved(List<UUID> now, Stage to) {
    cases = List.copyOf(now);
    target = to;
    sure = false;
  }

  /// Something else was said.
  void forget() {
    cases = List.of();
  }

  /// What a board shows of them.
  sealed interface Sight {
    /// Nothing but what was said.
    record AsSaid() implements Sight {}

    /// The board may have been read before the move was kept: it is to be read again.
    record Doubtful() implements Sight {}

    /// A case is elsewhere.
    record Strayed(Stage wanted, Stage found) implements Sight {}
  }

  /// Looks at a board that was read.
  Sight look(BoardShape shape) {
    Optional<Stage> elsewhere =
        cases.stream()
            .flatMap(id -> shape.placeOf(id).stream())
            .map(Place::stage)
            .filter(stage -> stage != target)
            .findFirst();
    boolean before = sure;
    sure = true;
    if (elsewhere.isEmpty()) {
      return new Sight.AsSaid();
    }
    if (!before) {
      return new Sight.Doubtful();
    }
    forget();
    return new Sight.Strayed(target, elsewhere.get());
  }
}
