package org.onescreen.desktop.mediation.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Hit;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.access.Actor;
import org.onescreen.model.board.CaseFilter;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.RunningClock;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionLevel;

/// What a [Viewpoint] shows, as a filter of the cache.
///
/// @param actor who looks; empty before a login
public record Sight(Viewpoint viewpoint, Optional<Actor> actor) {
  /// How many cases a search hands on; whoever finds more types more.
  public static final int MOST_FOUND = 500;

  /// Off the FX thread.
  public Filter filter(CacheReader reader, LocalDate today) {
    Filter filter = narrowed(viewpoint.filter(), today);
    if (viewpoint.filter().mine()) {
      filter = filter.and(Filter.oneOf(Dispute.MEDIATOR, own(reader)));
    }
    DivisionLevel risen = viewpoint.filter().risen();
    if (risen != null) {
      filter = filter.and(Filter.among(risen(reader, risen, today)));
    }
    return viewpoint.text().isBlank() ? filter : filter.and(Filter.among(found(reader)));
  }

  private static Filter narrowed(CaseFilter narrow, LocalDate today) {
    Filter filter = Filter.all();
    if (!narrow.colors().isEmpty()) {
      filter = filter.and(Filter.oneOf(Dispute.COLOR, narrow.colors()));
    }
    if (!narrow.types().isEmpty()) {
      filter = filter.and(Filter.oneOf(Dispute.TYPE, narrow.types()));
    }
    if (!narrow.levels().isEmpty()) {
      filter = filter.and(Filter.oneOf(Dispute.LEVEL, narrow.levels()));
    }
    if (narrow.area().isPresent()) {
      filter = filter.and(Filter.within(Kind.DIVISION, narrow.area().get()));
    }
    UUID mediator = narrow.mediator();
    if (mediator != null) {
      filter = filter.and(Filter.is(Dispute.MEDIATOR, mediator));
    }
    return within(filter, narrow, today);
  }

  private static Filter within(Filter filter, CaseFilter narrow, LocalDate today) {
    Filter within = filter;
    Optional<LocalDate> from = narrow.due().from(today);
    if (from.isPresent()) {
      within = within.and(Filter.atLeast(Dispute.DEADLINE, from.get()));
    }
    Optional<LocalDate> before = narrow.due().before(today);
    if (before.isPresent()) {
      within =
          within
              .and(Filter.is(Dispute.ACTIVE, true))
              .and(Filter.lessThan(Dispute.DEADLINE, before.get()));
    }
    return within;
  }

  /// Overdue cases that have risen to that level: those of the level below whose limit is over, and
  /// those of the next below that are over by half of it.
  private static List<UUID> risen(CacheReader reader, DivisionLevel level, LocalDate today) {
    List<UUID> ids = new ArrayList<>();
    reader.eachLine(
        Dispute.KIND,
        Filter.is(Dispute.ACTIVE, true).and(Filter.lessThan(Dispute.DEADLINE, today)),
        new Order(List.of()),
        List.of(Dispute.LEVEL, Dispute.RISES_ON),
        line -> {
          DivisionLevel up = RunningClock.above(line.get(Dispute.LEVEL));
          boolean twice = line.find(Dispute.RISES_ON).filter(on -> !on.isAfter(today)).isPresent();
          if (level == (twice ? RunningClock.above(up) : up)) {
            ids.add(line.id());
          }
        });
    return ids;
  }

  /// The mediators who bear the name of whoever is at the desk: an account is no mediator, but the
  /// same person signs for both.
  private List<UUID> own(CacheReader reader) {
    String name = actor.map(Actor::displayName).orElse("");
    return reader.search(Mediator.KIND, name, MOST_FOUND, Optional.empty()).records().stream()
        .map(Hit::id)
        .filter(id -> reader.find(Mediator.KIND, id).filter(m -> m.name().equals(name)).isPresent())
        .toList();
  }

  private List<UUID> found(CacheReader reader) {
    return reader
        .search(Dispute.KIND, viewpoint.text(), MOST_FOUND, Optional.empty())
        .records()
        .stream()
        .map(Hit::id)
        .toList();
  }
}
