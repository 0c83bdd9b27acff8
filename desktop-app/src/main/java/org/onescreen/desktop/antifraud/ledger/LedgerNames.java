package org.onescreen.desktop.antifraud.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Region;

/// What a ledger needs to know beside its own lines.
///
/// @param villages in the order of their codes
/// @param people how many live in each village, by the registers
/// @param home the division of the centre itself
record LedgerNames(
    Map<DivisionCode, String> villages, Map<DivisionCode, Long> people, DivisionCode home) {
  static final Set<Kind<?>> READS = Set.of(Region.KIND, CampaignTarget.KIND);

  private static final DivisionCode NOWHERE = new DivisionCode("990000000000");

  static LedgerNames read(CacheReader reader) {
    Map<DivisionCode, String> names = new LinkedHashMap<>();
    List<Named> all = new ArrayList<>();
    reader.eachPart(Region.KIND, Filter.all(), Named.class, all::add);
    all.sort(Comparator.comparing(Named::division));
    all.forEach(region -> names.put(region.division(), region.name()));
    return new LedgerNames(
        names,
        reader.sumBy(
            CampaignTarget.KIND,
            Grouping.byDivision(DivisionLevel.VILLAGE),
            CampaignTarget.PEOPLE,
            Filter.all()),
        all.isEmpty() ? NOWHERE : all.getFirst().division());
  }

  record Named(DivisionCode division, String name) {}

  /// A division that is gone from the map keeps its code for a name.
  String of(DivisionCode division) {
    return villages.getOrDefault(division, division.code());
  }

  List<Choice<DivisionCode>> choices() {
    return villages.entrySet().stream()
        .map(entry -> new Choice<>(entry.getKey(), entry.getValue()))
        .toList();
  }
}
