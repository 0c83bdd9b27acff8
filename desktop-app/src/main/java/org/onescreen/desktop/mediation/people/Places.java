package org.onescreen.desktop.mediation.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// The names of the divisions in the scope of whoever is at the desk, from the top down.
record Places(Map<DivisionCode, String> names) {
  /// What is read of a division.
  record Named(DivisionCode division, String name) {}

  Places {
    names = new LinkedHashMap<>(names);
  }

  static Places read(CacheReader reader, Optional<Actor> actor) {
    List<Named> all = new ArrayList<>();
    actor
        .map(Actor::scope)
        .orElse(List.of())
        .forEach(
            within ->
                reader.eachPart(
                    Region.KIND, Filter.within(Kind.DIVISION, within), Named.class, all::add));
    all.sort(Comparator.comparing(Named::division));
    Map<DivisionCode, String> names = new LinkedHashMap<>();
    all.forEach(one -> names.put(one.division(), one.name()));
    return new Places(names);
  }

  String of(DivisionCode division) {
    return names.getOrDefault(division, division.code());
  }

  /// To choose from; the scope itself where nothing else is known.
  List<Choice<DivisionCode>> choices(Optional<Actor> actor) {
    List<Choice<DivisionCode>> choices = new ArrayList<>();
    names.forEach((division, name) -> choices.add(new Choice<>(division, name)));
    if (choices.isEmpty()) {
      actor.ifPresent(a -> a.scope().forEach(each -> choices.add(new Choice<>(each, each.code()))));
    }
    return choices;
  }
}
