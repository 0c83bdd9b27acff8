package org.onescreen.desktop.mediation.view;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.region.Grid;

/// Where a case is on the map: in the middle of its grid.
public final class CasePlace {
  private CasePlace() {}

  /// Empty where the case or its grid is not here. Off the FX thread.
  public static Optional<Aim> of(CacheReader reader, UUID dispute) {
    return reader.find(Dispute.KIND, dispute).flatMap(found -> of(reader, found));
  }

  /// Empty where its grid is not here. Off the FX thread.
  public static Optional<Aim> of(CacheReader reader, Dispute dispute) {
    return reader
        .page(
            Grid.KIND,
            Filter.is(Grid.CODE, dispute.grid()),
            Order.ascending(Grid.CODE),
            1,
            Optional.empty())
        .records()
        .stream()
        .findFirst()
        // Its code alone: the title of a case may tell of people.
        .map(grid -> Aim.of(grid.centre(), dispute.code(), dispute.id()));
  }

  /// Takes the map there.
  ///
  /// @param say is told where it is nowhere; on the FX thread
  public static void show(WorkPlace place, UUID dispute, Consumer<String> say) {
    Once.ask(
        place.queries(),
        place.ui(),
        reader -> of(reader, dispute),
        found ->
            found.ifPresentOrElse(
                place.navigator()::showPlace, () -> say.accept(place.texts().get("view.map.none"))),
        _ -> say.accept(place.texts().get("mediation.failed")));
  }
}
