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
  private boolean seen;
  private int looks;

  /// These were moved, and it was said.
  void moved(List<UUID> now, Stage to) {
    cases = List.copyOf(now);
    target = to;
    seen = false;
    looks = 0;
  }

  /// Something else was said.
  void forget() {
    cases = List.of();
  }

  /// A case that is elsewhere.
  record Strayed(Stage wanted, Stage found) {}

  /// Looks at a board that was read. One that was on its way when the move was kept may still show
  /// it as it was before: it is not held against the move.
  Optional<Strayed> look(BoardShape shape) {
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    looks++;
    Optional<Stage> elsewhere =
        cases.stream()
            .flatMap(id -> shape.placeOf(id).stream())
            .map(Place::stage)
            .filter(stage -> stage != target)
            .findFirst();
    if (elsewhere.isEmpty()) {
      seen = true;
      return Optional.empty();
    }
    if (!seen && looks == 1) {
      return Optional.empty();
    }
    forget();
    return Optional.of(new Strayed(target, elsewhere.get()));
  }
}
