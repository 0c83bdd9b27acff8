package org.onescreen.desktop.mediation.board;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.GridNames;
import org.onescreen.model.board.LaneBy;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// What the lanes are called, and which comes first: in the order of the program where there is
/// one, else the fullest first.
record LaneNames(Map<String, String> names, List<String> known, String other) {
  LaneNames {
    names = Map.copyOf(names);
    known = List.copyOf(known);
  }

  static LaneNames of(CacheReader reader, LaneBy by, Set<String> keys, CaseWords words) {
    String other = words.texts().get("board.lane.other");
    return switch (by) {
      case NONE -> new LaneNames(Map.of(), List.of(), "");
      case COLOR -> enums(RiskColor.values(), words::risk, other);
      case LEVEL -> enums(DivisionLevel.values(), words::level, other);
      case TYPE -> enums(DisputeType.values(), words::type, other);
      case MEDIATOR -> new LaneNames(mediators(reader, keys), List.of(), other);
      case GRID -> new LaneNames(grids(reader, keys, words), List.of(), other);
    };
  }

  private static <E extends Enum<E>> LaneNames enums(
      E[] values, java.util.function.Function<E, String> word, String other) {
    Map<String, String> names = new HashMap<>();
    Arrays.stream(values).forEach(value -> names.put(value.name(), word.apply(value)));
    return new LaneNames(names, Arrays.stream(values).map(Enum::name).toList(), other);
  }

  private static Map<String, String> mediators(CacheReader reader, Set<String> keys) {
    Map<String, String> names = new HashMap<>();
    reader.each(
        Mediator.KIND,
        Filter.among(keys.stream().filter(key -> !key.isEmpty()).map(UUID::fromString).toList()),
        mediator ->
            names.put(
                mediator.id().toString(),
                Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK)
                    + " · "
                    + mediator.committee()));
    return names;
  }

  private static Map<String, String> grids(CacheReader reader, Set<String> keys, CaseWords words) {
    Set<GridCode> codes =
        keys.stream().filter(key -> !key.isEmpty()).map(GridCode::new).collect(Collectors.toSet());
    Map<GridCode, String> there = GridNames.of(reader, codes);
    return codes.stream()
        .collect(
            Collectors.toMap(
                GridCode::code,
                code ->
                    there.getOrDefault(code, words.texts().get("board.lane.gone", code.code()))));
  }

  String of(String key) {
    return names.getOrDefault(key, key.isEmpty() ? other : key);
  }

  Comparator<Lane> order() {
    return Comparator.<Lane>comparingInt(
            lane -> known.contains(lane.key()) ? known.indexOf(lane.key()) : known.size())
        .thenComparing(Comparator.comparingLong(Lane::open).reversed())
        .thenComparing(Lane::key);
  }
}
