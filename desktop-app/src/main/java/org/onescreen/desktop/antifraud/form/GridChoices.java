package org.onescreen.desktop.antifraud.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
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
    reader.eachPart(
        Grid.KIND,
        Filter.all(),
        Named.class,
        grid ->
            grids
                .computeIfAbsent(grid.code().village(), _ -> new ArrayList<>())
                .add(new Choice<>(grid.code(), grid.name())));
    grids.values().forEach(all -> all.sort(Comparator.comparing(choice -> choice.value().code())));
    return grids;
  }

  record Named(GridCode code, String name) {}
}
