package org.onescreen.desktop.map;

import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;

/// Who answers for the grid that is selected, masked.
final class GridHead {
  /// Of a grid by its code, as text.
  static final Asked.Question<String, String> QUESTION =
      new Asked.Question<>(Grid.KIND, GridHead::grid, GridHead::read, "");

  private GridHead() {}

  private static Optional<String> grid(Picked picked) {
    return picked instanceof Picked.OfArea(var area) && area.tier().isGrid()
        ? Optional.of(area.code())
        : Optional.empty();
  }

  private static Optional<String> read(CacheReader reader, String code) {
    return reader
        .slice(
            Grid.KIND, Filter.is(Grid.CODE, new GridCode(code)), Order.ascending(Grid.CODE), 0, 1)
        .stream()
        .findFirst()
        .map(GridHead::text);
  }

  private static String text(Grid grid) {
    return Masker.mask(PersonalData.NAME, grid.head(), Masker.Mode.DESK)
        + "  "
        + Masker.mask(PersonalData.PHONE, grid.headPhone(), Masker.Mode.DESK);
  }
}
