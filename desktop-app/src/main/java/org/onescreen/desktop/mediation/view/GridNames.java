package org.onescreen.desktop.mediation.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;

/// What grids are called. A grid whose village was reorganised is no more; its cases are, under the
/// code that they were registered with. Off the FX thread.
public final class GridNames {
  private GridNames() {}

  public static Map<GridCode, String> all(CacheReader reader) {
    return read(reader, Filter.all());
  }

  /// Those of these that there are.
  public static Map<GridCode, String> of(CacheReader reader, Collection<GridCode> codes) {
    return read(reader, Filter.oneOf(Grid.CODE, List.copyOf(codes)));
  }

  private static Map<GridCode, String> read(CacheReader reader, Filter filter) {
    Map<GridCode, String> names = new HashMap<>();
    reader.eachPart(Grid.KIND, filter, GridName.class, grid -> names.put(grid.code(), grid.name()));
    return names;
  }

  /// What is read of a grid.
  record GridName(GridCode code, String name) {}
}
