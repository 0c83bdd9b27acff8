package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;

/// Who answers for the grid that is selected, masked. Read when somebody asks: a map of five
/// thousand grids holds nobody's name. On the FX thread.
final class GridHead {
  /// @param grid whose
  record Known(String grid, String text) {}

  private final MapDoors doors;
  private final ReadOnlyObjectProperty<Optional<Picked>> selected;
  private final ReadOnlyObjectWrapper<Optional<Known>> known =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<String> wanted = Optional.empty();
  private boolean begun;
  private @Nullable Pin pin;

  GridHead(MapDoors doors, ReadOnlyObjectProperty<Optional<Picked>> selected) {
    this.doors = doors;
    this.selected = selected;
    selected.subscribe(this::follow);
  }

  /// Told when it is known who it is.
  ReadOnlyObjectProperty<Optional<Known>> changed() {
    return known.getReadOnlyProperty();
  }

  /// Empty as long as it is not known.
  String of(String grid) {
    return known.get().filter(of -> of.grid().equals(grid)).map(Known::text).orElse("");
  }

  void begin() {
    begun = true;
    follow();
  }

  void end() {
    begun = false;
    ask(Optional.empty());
  }

  private void follow() {
    ask(begun ? selected.get().flatMap(GridHead::grid) : Optional.empty());
  }

  private static Optional<String> grid(Picked picked) {
    return picked instanceof Picked.OfArea(var area) && area.tier().isGrid()
        ? Optional.of(area.code())
        : Optional.empty();
  }

  private void ask(Optional<String> grid) {
    if (grid.equals(wanted)) {
      return;
    }
    wanted = grid;
    if (pin != null) {
      pin.close();
      pin = null;
    }
    grid.ifPresent(
        code ->
            pin =
                doors
                    .queries()
                    .live(
                        Set.of(Grid.KIND),
                        reader -> read(reader, code),
                        doors.ui().hop(this::take),
                        doors.ui().hop(_ -> known.set(Optional.empty()))));
  }

  private void take(Optional<Known> read) {
    if (read.map(Known::grid).equals(wanted)) {
      known.set(read);
    }
  }

  private static Optional<Known> read(CacheReader reader, String code) {
    return reader
        .slice(
            Grid.KIND, Filter.is(Grid.CODE, new GridCode(code)), Order.ascending(Grid.CODE), 0, 1)
        .stream()
        .findFirst()
        .map(GridHead::known);
  }

  private static Known known(Grid grid) {
    return new Known(
        grid.code().code(),
        Masker.mask(PersonalData.NAME, grid.head(), Masker.Mode.DESK)
            + "  "
            + Masker.mask(PersonalData.PHONE, grid.headPhone(), Masker.Mode.DESK));
  }
}
