package org.onescreen.desktop.mediation.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Whose record of a kind holds for whoever is at the desk: of the own division or of the next one
/// above it that has one; where none has, the first one below.
final class Holder {
  private Holder() {}

  static <R extends Record & CentreRecord> Optional<R> of(
      CacheReader reader, Kind<R> kind, Function<DivisionCode, UUID> id, Optional<Actor> actor) {
    Optional<DivisionCode> at = actor.map(a -> a.scope().getFirst());
    while (at.isPresent()) {
      Optional<R> found = reader.find(kind, id.apply(at.get()));
      if (found.isPresent()) {
        return found;
      }
      at = at.get().parent();
    }
    List<R> all = new ArrayList<>();
    reader.each(kind, Filter.all(), all::add);
    return all.stream()
        .filter(r -> actor.filter(a -> a.covers(r.division())).isPresent())
        .min(Comparator.comparing(CentreRecord::division));
  }

  /// Whose record is changed: the holder's where it lies in the scope, else one of one's own.
  static Optional<DivisionCode> target(
      Optional<? extends CentreRecord> holder, Optional<Actor> actor) {
    return actor.map(
        a ->
            holder
                .map(CentreRecord::division)
                .filter(a::covers)
                .orElseGet(() -> a.scope().getFirst()));
  }
}
