package org.onescreen.desktop.mediation.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.model.access.Actor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Leaving;
import org.onescreen.model.mediation.Mediator;

/// A mediator, masked, with the work at hand.
///
/// @param open cases at hand
/// @param sessions meetings that are arranged for this week
/// @param left empty for one who mediates
record MediatorLine(
    UUID id,
    String name,
    String committee,
    Optional<String> network,
    String where,
    List<DisputeType> knows,
    long open,
    long sessions,
    Optional<Leaving> left) {
  private static final int MOST_FOUND = 500;
  private static final int WEEK = 7;

  MediatorLine {
    knows = List.copyOf(knows);
  }

  /// The mediators of the desk, who has most to do first.
  record All(Places places, List<MediatorLine> lines) {
    All {
      lines = List.copyOf(lines);
    }
  }

  /// @param text whom to find; all where it is blank
  static All read(CacheReader reader, Optional<Actor> actor, String text, LocalDate today) {
    Places places = Places.read(reader, actor);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Filter active = Filter.is(Dispute.ACTIVE, true);
    Map<UUID, Long> open = reader.countBy(Dispute.KIND, Grouping.by(Dispute.MEDIATOR), active);
    Map<UUID, Long> sessions =
        reader.countBy(
            Dispute.KIND,
            Grouping.by(Dispute.MEDIATOR),
            active
                .and(Filter.atLeast(Dispute.SESSION_ON, monday))
                .and(Filter.lessThan(Dispute.SESSION_ON, monday.plusDays(WEEK))));
    List<MediatorLine> lines = new ArrayList<>();
    reader.each(
        Mediator.KIND,
        found(reader, text),
        mediator ->
            lines.add(
                new MediatorLine(
                    mediator.id(),
                    PersonName.of(mediator),
                    mediator.committee(),
                    Optional.ofNullable(mediator.network()),
                    places.of(mediator.division()),
                    mediator.knows(),
                    open.getOrDefault(mediator.id(), 0L),
                    sessions.getOrDefault(mediator.id(), 0L),
                    Optional.ofNullable(mediator.left()))));
    lines.sort(
        Comparator.comparingLong((MediatorLine line) -> -line.open())
            .thenComparing(MediatorLine::committee)
            .thenComparing(MediatorLine::id));
    return new All(places, lines);
  }

  private static Filter found(CacheReader reader, String text) {
    if (text.isBlank()) {
      return Filter.all();
    }
    Set<UUID> ids = new HashSet<>();
    reader.search(Mediator.KIND, text, MOST_FOUND, Optional.empty()).records().stream()
        .map(Hit::id)
        .forEach(ids::add);
    return Filter.among(List.copyOf(ids));
  }
}
