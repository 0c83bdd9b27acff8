package org.onescreen.desktop.antifraud.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.form.GridChoices;
import org.onescreen.desktop.antifraud.form.Narrowing;
import org.onescreen.desktop.antifraud.view.DivisionNames;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// What a ledger needs to know beside its own lines.
///
/// @param villages in the order of their codes
/// @param people how many live in each village, by the registers
/// @param grids of each village
/// @param home the division of the centre itself
record LedgerNames(
    Map<DivisionCode, String> villages,
    Map<DivisionCode, Long> people,
    Map<DivisionCode, List<Choice<GridCode>>> grids,
    DivisionCode home) {
  static final Set<Kind<?>> READS = Set.of(Region.KIND, Grid.KIND, CampaignTarget.KIND);

  private static final DivisionCode NOWHERE = new DivisionCode("990000000000");

  static LedgerNames read(CacheReader reader) {
    Map<DivisionCode, String> names = DivisionNames.read(reader, Filter.all());
    return new LedgerNames(
        names,
        reader.sumBy(
            CampaignTarget.KIND,
            Grouping.byDivision(DivisionLevel.VILLAGE),
            CampaignTarget.PEOPLE,
            Filter.all()),
        GridChoices.read(reader),
        names.keySet().stream().findFirst().orElse(NOWHERE));
  }

  /// A division that is gone from the map keeps its code for a name.
  String of(DivisionCode division) {
    return villages.getOrDefault(division, division.code());
  }

  /// The fields for a village and, where it is meant alone, a grid of it.
  Narrowing<DivisionCode, GridCode> where(
      EntryForm form, LedgerWords words, @Nullable DivisionCode village, @Nullable GridCode grid) {
    return form.narrowing(
        words.field("village"),
        choices(),
        village,
        words.field("grid"),
        of -> offered(of, grid, words),
        grid);
  }

  /// A grid that is gone stays where it was entered.
  private List<Choice<GridCode>> offered(
      DivisionCode village, @Nullable GridCode entered, LedgerWords words) {
    List<Choice<GridCode>> offered = new ArrayList<>(grids.getOrDefault(village, List.of()));
    if (entered != null
        && village.contains(entered.village())
        && offered.stream().noneMatch(choice -> choice.value().equals(entered))) {
      offered.add(
          new Choice<>(entered, words.texts().get("antifraud.race.grid.gone", entered.code())));
    }
    return offered;
  }

  /// All grids, with the names of their villages.
  List<Choice<GridCode>> gridChoices() {
    List<Choice<GridCode>> all = new ArrayList<>();
    grids.forEach(
        (village, its) ->
            its.forEach(
                grid -> all.add(new Choice<>(grid.value(), of(village) + " · " + grid.words()))));
    all.sort(Comparator.comparing(choice -> choice.value().code()));
    return all;
  }

  List<Choice<DivisionCode>> choices() {
    return villages.entrySet().stream()
        .map(entry -> new Choice<>(entry.getKey(), entry.getValue()))
        .toList();
  }
}
