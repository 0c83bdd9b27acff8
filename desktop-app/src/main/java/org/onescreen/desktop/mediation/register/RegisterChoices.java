package org.onescreen.desktop.mediation.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;

/// What can be chosen when a dispute is registered.
///
/// @param sweeps that are under way, the newest first
record RegisterChoices(
    List<Choice<GridCode>> grids, List<Choice<Mediator>> mediators, List<Choice<UUID>> sweeps) {
  static final RegisterChoices NONE = new RegisterChoices(List.of(), List.of(), List.of());

  static final Set<Kind<?>> READS = Set.of(Grid.KIND, Mediator.KIND, DisputeSweep.KIND);

  private static final int MOST_SWEEPS = 100;

  RegisterChoices {
    grids = List.copyOf(grids);
    mediators = List.copyOf(mediators);
    sweeps = List.copyOf(sweeps);
  }

  static LiveQueries.Read<RegisterChoices> read() {
    return RegisterChoices::of;
  }

  private static RegisterChoices of(CacheReader reader) {
    List<Choice<GridCode>> grids = new ArrayList<>();
    reader.each(Grid.KIND, Filter.all(), grid -> grids.add(new Choice<>(grid.code(), grid.name())));
    grids.sort(Comparator.comparing(choice -> choice.value().code()));
    List<Choice<Mediator>> mediators = new ArrayList<>();
    reader.each(
        Mediator.KIND,
        Filter.all(),
        mediator -> {
          // Whoever was dismissed gets no new case.
          if (mediator.serves()) {
            mediators.add(new Choice<>(mediator, words(mediator)));
          }
        });
    mediators.sort(Comparator.comparing(Choice::words));
    return new RegisterChoices(grids, mediators, sweeps(reader));
  }

  private static String words(Mediator mediator) {
    return Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK)
        + " · "
        + mediator.committee();
  }

  private static List<Choice<UUID>> sweeps(CacheReader reader) {
    return reader
        .page(
            DisputeSweep.KIND,
            Filter.is(DisputeSweep.CLOSED, false),
            Order.descending(DisputeSweep.DAY),
            MOST_SWEEPS,
            Optional.empty())
        .records()
        .stream()
        .filter(sweep -> sweep.name() != null)
        .map(sweep -> new Choice<>(sweep.id(), sweep.day() + " " + sweep.name()))
        .toList();
  }

  /// Those of the grid's own village first, then of its town and its county, then all others.
  List<Choice<UUID>> mediatorsFor(GridCode grid) {
    Comparator<Choice<Mediator>> nearest =
        Comparator.comparingInt(choice -> distance(choice.value().division(), grid.village()));
    return mediators.stream()
        .sorted(nearest)
        .map(choice -> new Choice<>(choice.value().id(), choice.words()))
        .toList();
  }

  private static int distance(DivisionCode office, DivisionCode village) {
    boolean responsible = office.contains(village);
    return responsible
        ? DivisionLevel.VILLAGE.compareTo(office.level())
        : DivisionLevel.values().length;
  }
}
