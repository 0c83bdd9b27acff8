package org.onescreen.desktop.mediation.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.mediation.view.GridNames;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// What places and people are called in a ledger that is put out; people masked.
record CaseNames(
    Map<GridCode, String> grids, Map<DivisionCode, String> committees, Map<UUID, String> people) {
  static CaseNames read(CacheReader reader, Texts texts) {
    Map<DivisionCode, String> committees = new HashMap<>();
    reader.eachPart(
        Region.KIND,
        Filter.all(),
        RegionName.class,
        region ->
            committees.put(region.division(), texts.get("ledger.book.committee", region.name())));
    Map<UUID, String> people = new HashMap<>();
    reader.each(
        Mediator.KIND,
        Filter.all(),
        each ->
            people.put(each.id(), Masker.mask(PersonalData.NAME, each.name(), Masker.Mode.DESK)));
    return new CaseNames(GridNames.all(reader), committees, people);
  }

  /// What is read of a division.
  record RegionName(DivisionCode division, String name) {}
}
