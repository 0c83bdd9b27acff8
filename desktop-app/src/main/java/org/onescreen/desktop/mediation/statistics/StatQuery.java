package org.onescreen.desktop.mediation.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.GridNames;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.DisputeTypeMap;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.NewerDisputeType;
import org.onescreen.model.mediation.OlderDisputeType;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Region;

/// Reads the statistics: one look at the period's cases by SQL, whatever they are broken down by.
record StatQuery(StatBy by, Period period, CaseWords words)
    implements LiveQueries.Read<Statistics> {
  static final Set<Kind<?>> READS =
      Set.of(Dispute.KIND, DisputeSweep.KIND, MediationRoom.KIND, Region.KIND);

  /// A clue, an application and a refused one were not accepted.
  static final Filter ACCEPTED =
      Filter.not(
          Filter.oneOf(
              Dispute.STATE,
              List.of(DisputeState.CLUE, DisputeState.APPLIED, DisputeState.REFUSED)));

  @Override
  public Statistics run(CacheReader reader) {
    Map<?, Long> prevented = prevented(reader);
    Map<String, Tally> tallies = new LinkedHashMap<>(found(reader));
    prevented.forEach(
        (group, count) -> tallies.merge(key(group), Tally.NOTHING.prevented(count), Tally::plus));
    Map<String, String> names = names(reader);
    List<StatLine> lines = new ArrayList<>();
    tallies.forEach(
        (key, tally) -> lines.add(new StatLine(key, names.getOrDefault(key, key), tally)));
    return new Statistics(
        by, period, total(reader), reader.count(DisputeSweep.KIND, sweeps()), ordered(lines));
  }

  private Map<String, Tally> found(CacheReader reader) {
    return switch (by) {
      case OLDER -> listed(reader, Dispute.OLDER_TYPE, DisputeTypeMap::older);
      case NEWER -> listed(reader, Dispute.NEWER_TYPE, DisputeTypeMap::newer);
      case TYPE, MONTH, TOWN, VILLAGE, GRID, LEVEL, ROOM ->
          tallied(reader, grouping(), cases(), Function.identity());
    };
  }

  /// By a vocabulary: what somebody chose in it, and of the rest what follows from the type.
  private <E extends Enum<E>> Map<String, Tally> listed(
      CacheReader reader, Column<E> chosen, Function<DisputeType, E> follows) {
    Filter left = Filter.missing(chosen);
    Map<String, Tally> all = tallied(reader, Grouping.by(Dispute.TYPE), cases().and(left), follows);
    tallied(reader, Grouping.by(chosen), cases().and(Filter.not(left)), Function.<E>identity())
        .forEach((group, tally) -> all.merge(group, tally, Tally::plus));
    return all;
  }

  private <V> Map<String, Tally> tallied(
      CacheReader reader, Grouping<V> grouping, Filter cases, Function<V, ?> group) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    reader
        .tally(Dispute.KIND, grouping, measures(), cases)
        .forEach(
            (value, counts) -> tallies.merge(key(group.apply(value)), tally(counts), Tally::plus));
    return tallies;
  }

  private static String key(Object group) {
    return group instanceof Enum<?> value ? value.name() : group.toString();
  }

  /// A vocabulary has its types in their order; months go on; the rest has the most first.
  private List<StatLine> ordered(List<StatLine> lines) {
    return switch (by) {
      case TYPE -> listed(lines, DisputeType.values(), words::type);
      case OLDER -> listed(lines, OlderDisputeType.values(), words::older);
      case NEWER -> listed(lines, NewerDisputeType.values(), words::newer);
      case MONTH, LEVEL -> lines;
      case TOWN, VILLAGE, GRID, ROOM ->
          lines.stream()
              .sorted(
                  Comparator.<StatLine>comparingLong(line -> -line.tally().accepted())
                      .thenComparing(StatLine::key))
              .toList();
    };
  }

  /// Every value of a vocabulary, in its order.
  private static <E extends Enum<E>> List<StatLine> listed(
      List<StatLine> lines, E[] values, Function<E, String> word) {
    Map<String, Tally> known = new HashMap<>();
    lines.forEach(line -> known.put(line.key(), line.tally()));
    return Arrays.stream(values)
        .map(
            value ->
                new StatLine(
                    value.name(),
                    word.apply(value),
                    known.getOrDefault(value.name(), Tally.NOTHING)))
        .toList();
  }

  private Grouping<?> grouping() {
    return switch (by) {
      case TYPE, OLDER, NEWER -> Grouping.by(Dispute.TYPE);
      case MONTH -> Grouping.monthly(Dispute.ACCEPTED_ON);
      case TOWN -> Grouping.byDivision(DivisionLevel.TOWN);
      case VILLAGE -> Grouping.byDivision(DivisionLevel.VILLAGE);
      case GRID -> Grouping.by(Dispute.GRID);
      case LEVEL -> Grouping.by(Dispute.LEVEL);
      case ROOM -> Grouping.by(Dispute.ROOM);
    };
  }

  /// What a room settled is what it settled itself, not what went up and was settled there.
  private List<Filter> measures() {
    return List.of(
        Filter.all(),
        Filter.is(by == StatBy.ROOM ? Dispute.SETTLED_IN_ROOM : Dispute.SUCCEEDED, true),
        Filter.is(Dispute.PERFORMED, true),
        Filter.is(Dispute.CONFIRMED, true),
        Filter.is(Dispute.REPEATED, true),
        Filter.is(Dispute.ESCALATED, true));
  }

  private static Tally tally(List<Long> counts) {
    int at = 0;
    return new Tally(
        counts.get(at++),
        counts.get(at++),
        counts.get(at++),
        counts.get(at++),
        counts.get(at++),
        counts.get(at),
        0);
  }

  private Filter cases() {
    Filter cases = ACCEPTED.and(within(Dispute.ACCEPTED_ON));
    return by == StatBy.ROOM ? cases.and(Filter.not(Filter.missing(Dispute.ROOM))) : cases;
  }

  private Filter sweeps() {
    return within(DisputeSweep.DAY);
  }

  private Filter within(Column<LocalDate> day) {
    Filter within = Filter.all();
    if (period.from().isPresent()) {
      within = within.and(Filter.atLeast(day, period.from().get()));
    }
    return period.to().isPresent()
        ? within.and(Filter.lessThan(day, period.to().get().plusDays(1)))
        : within;
  }

  /// By type all of a group that every case has, so that the total leaves nobody out.
  private Tally total(CacheReader reader) {
    return reader
        .tally(Dispute.KIND, Grouping.by(Dispute.TYPE), measures(), cases())
        .values()
        .stream()
        .map(StatQuery::tally)
        .reduce(Tally.NOTHING, Tally::plus)
        .prevented(reader.sum(DisputeSweep.KIND, DisputeSweep.PREVENTED, sweeps()));
  }

  /// A sweep knows its day and its place, but no type, level or room.
  private Map<?, Long> prevented(CacheReader reader) {
    Optional<Grouping<?>> grouping =
        switch (by) {
          case MONTH -> Optional.of(Grouping.monthly(DisputeSweep.DAY));
          case TOWN -> Optional.of(Grouping.byDivision(DivisionLevel.TOWN));
          case VILLAGE -> Optional.of(Grouping.byDivision(DivisionLevel.VILLAGE));
          case TYPE, OLDER, NEWER, GRID, LEVEL, ROOM -> Optional.empty();
        };
    return grouping.isPresent()
        ? reader.sumBy(DisputeSweep.KIND, grouping.get(), DisputeSweep.PREVENTED, sweeps())
        : Map.of();
  }

  private Map<String, String> names(CacheReader reader) {
    Map<String, String> names = new HashMap<>();
    switch (by) {
      case LEVEL -> {
        for (DivisionLevel level : DivisionLevel.values()) {
          names.put(level.name(), words.level(level));
        }
      }
      case ROOM ->
          reader.each(
              MediationRoom.KIND,
              Filter.all(),
              room -> names.put(room.id().toString(), room.name()));
      case TOWN, VILLAGE ->
          reader.eachPart(
              Region.KIND,
              Filter.all(),
              RegionName.class,
              region -> names.put(region.division().code(), region.name()));
      case GRID -> GridNames.all(reader).forEach((code, name) -> names.put(code.code(), name));
      case MONTH, TYPE, OLDER, NEWER -> {
        // A month is its own name; a vocabulary has words of its own.
      }
    }
    return names;
  }

  /// What is read of a division.
  record RegionName(DivisionCode division, String name) {}
}
