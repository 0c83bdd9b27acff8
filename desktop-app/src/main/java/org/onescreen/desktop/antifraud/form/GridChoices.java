package org.onescreen.desktop.antifraud.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;

/// The grids that a form offers, by their village.
public final class GridChoices {
  private GridChoices() {}

  /// In the order of their codes.
  public static Map<DivisionCode, List<Choice<GridCode>>> read(CacheReader reader) {
    Map<DivisionCode, List<Choice<GridCode>>> grids = new HashMap<>();
    reader.eachLine(
        Grid.KIND,
        Filter.all(),
        new Order(List.of()),
        List.of(Grid.CODE, Grid.NAME),
        grid ->
            grids
                .computeIfAbsent(grid.get(Grid.CODE).village(), _ -> new ArrayList<>())
                .add(new Choice<>(grid.get(Grid.CODE), grid.get(Grid.NAME))));
    grids.values().forEach(all -> all.sort(Comparator.comparing(choice -> choice.value().code())));
    return grids;
  }
}
