package org.onescreen.desktop.antifraud.race;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.work.Signs;
import org.onescreen.model.access.Actor;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningSight;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// Reads the lanes, the most pressing first: who has least time left.
///
/// @param most how many of each lane are listed
record RaceQuery(RaceChoice choice, int most, Instant now, Supplier<Optional<Actor>> actor)
    implements LiveQueries.Read<RacePage> {
  static final Set<Kind<?>> READS = Set.of(FraudWarning.KIND, Region.KIND, DissuasionPolicy.KIND);

  private static final Order PRESSING = Order.ascending(FraudWarning.DUE);

  @Override
  public RacePage run(CacheReader reader) {
    Map<RaceLane, Long> counts = new EnumMap<>(RaceLane.class);
    Map<RaceLane, Long> late = new EnumMap<>(RaceLane.class);
    Map<RaceLane, List<RaceCard>> cards = new EnumMap<>(RaceLane.class);
    Map<UUID, CommandState> signs = reader.signs(FraudWarning.KIND);
    for (RaceLane lane : RaceLane.values()) {
      Filter filter = lane.filter().and(choice.filter(now));
      counts.put(lane, reader.count(FraudWarning.KIND, filter));
      late.put(
          lane,
          reader.count(FraudWarning.KIND, filter.and(Filter.lessThan(FraudWarning.DUE, now))));
      List<FraudWarning> warnings = reader.slice(FraudWarning.KIND, filter, PRESSING, 0, most);
      cards.put(lane, cards(reader, warnings, signs));
    }
    return new RacePage(counts, late, cards, Policies.limits(reader));
  }

  private List<RaceCard> cards(
      CacheReader reader, List<FraudWarning> warnings, Map<UUID, CommandState> signs) {
    Map<DivisionCode, String> places = Places.names(reader, warnings);
    List<RaceCard> cards = new ArrayList<>(warnings.size());
    for (FraudWarning warning : warnings) {
      String place = places.getOrDefault(warning.division(), warning.division().code());
      cards.add(RaceCard.of(warning, place, person(warning), Signs.of(signs.get(warning.id()))));
    }
    return cards;
  }

  private String person(FraudWarning warning) {
    return actor.get().filter(who -> FraudWarningSight.seesPerson(warning, who)).isPresent()
        ? Persons.name(warning)
        : "";
  }
}
