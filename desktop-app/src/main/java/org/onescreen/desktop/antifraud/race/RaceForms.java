package org.onescreen.desktop.antifraud.race;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.form.GridChoices;
import org.onescreen.desktop.antifraud.view.DivisionNames;
import org.onescreen.desktop.antifraud.view.OneRead;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// Opens the forms of the race, once it is known what they offer. On the FX thread.
public final class RaceForms {
  private record Known(
      List<Choice<DivisionCode>> villages,
      Map<DivisionCode, List<Choice<GridCode>>> grids,
      Optional<DissuasionPolicy> policy,
      DivisionCode home) {}

  private static final Set<Kind<?>> READS = Set.of(Region.KIND, Grid.KIND, DissuasionPolicy.KIND);
  private static final DivisionCode NOWHERE = new DivisionCode("990000000000");

  private final WorkPlace place;
  private final Consumer<EntryForm> open;
  private final Runnable close;
  private final OneRead once;

  /// @param open shows a form
  /// @param close takes it away
  public RaceForms(WorkPlace place, Consumer<EntryForm> open, Runnable close) {
    this.place = place;
    this.open = open;
    this.close = close;
    once = new OneRead(place.queries(), place.ui());
  }

  /// The form for a warning.
  public void receive() {
    ask(
        known ->
            ReceiptForm.open(
                place,
                known.villages(),
                known.grids(),
                known.policy().map(DissuasionPolicy::limits).orElse(RaceLimits.DEFAULT),
                close));
  }

  /// The form of the limits.
  public void policy() {
    ask(known -> PolicyForm.open(place, known.policy(), known.home(), close));
  }

  private void ask(Function<Known, EntryForm> form) {
    once.ask(READS, RaceForms::read, known -> open.accept(form.apply(known)), close);
  }

  public void end() {
    once.end();
  }

  private static Known read(CacheReader reader) {
    Map<DivisionCode, String> places = DivisionNames.read(reader, Filter.all());
    return new Known(
        places.entrySet().stream()
            .map(each -> new Choice<>(each.getKey(), each.getValue()))
            .toList(),
        GridChoices.read(reader),
        Policies.find(reader),
        places.keySet().stream().findFirst().orElse(NOWHERE));
  }
}
