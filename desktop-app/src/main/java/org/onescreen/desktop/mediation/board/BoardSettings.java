package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.access.Actor;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.board.WorkLimit;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// What the division of whoever is at the desk has agreed about its board.
///
/// @param office whose board it is; empty before a login
/// @param limits its own or, where it has none, those of the division above that has
public record BoardSettings(Optional<DivisionCode> office, Optional<BoardLimits> limits) {
  static final BoardSettings NONE = new BoardSettings(Optional.empty(), Optional.empty());
  static final Set<Kind<?>> READS = Set.of(BoardLimits.KIND);

  static BoardSettings read(CacheReader reader, Optional<Actor> actor) {
    Optional<DivisionCode> office = actor.map(a -> a.scope().getFirst());
    List<BoardLimits> all = new ArrayList<>();
    reader.each(BoardLimits.KIND, Filter.all(), all::add);
    return new BoardSettings(
        office,
        all.stream()
            .filter(l -> office.filter(l.division()::contains).isPresent())
            .max(Comparator.comparing(l -> l.division().level())));
  }

  /// Empty where nothing was agreed.
  Optional<WorkLimit> limit(WorkLimit.Scope scope, String of) {
    return limits.flatMap(l -> l.of(scope, of)).filter(l -> l.least() > 0 || l.most() > 0);
  }

  boolean hard() {
    return limits.map(BoardLimits::hard).orElse(false);
  }
}
