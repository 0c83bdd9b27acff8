package org.onescreen.desktop.mediation.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// Of which town or village the cases are shown, found by typing a part of its name. On the FX
/// thread.
final class AreaBox {
  private final Choice<Optional<DivisionCode>> everywhere;
  private final SearchBox<Optional<DivisionCode>> box = new SearchBox<>(List.of());
  private final LiveAsk<List<Choice<Optional<DivisionCode>>>> live;
  private final Consumer<@Nullable DivisionCode> chosen;
  private Optional<DivisionCode> shown = Optional.empty();
  private boolean drawing;

  AreaBox(WorkPlace place, Texts texts, Consumer<@Nullable DivisionCode> chosen) {
    this.chosen = chosen;
    everywhere = new Choice<>(Optional.empty(), texts.get("view.area"));
    box.getStyleClass().add("view-area");
    box.getItems().setAll(List.of(everywhere));
    box.setValue(everywhere);
    box.valueProperty().addListener((_, _, now) -> take(now));
    live = new LiveAsk<>(place, Set.of(Region.KIND), this::offer, _ -> offer(List.of()));
  }

  Node node() {
    return box;
  }

  void open() {
    live.open(AreaBox::areas);
  }

  void close() {
    live.close();
  }

  private static List<Choice<Optional<DivisionCode>>> areas(CacheReader reader) {
    List<Region> regions = new ArrayList<>();
    reader.each(Region.KIND, Filter.all(), regions::add);
    regions.sort(Comparator.comparing(region -> region.division().code()));
    return regions.stream()
        .map(region -> new Choice<>(Optional.of(region.division()), region.name()))
        .toList();
  }

  private void offer(List<Choice<Optional<DivisionCode>>> areas) {
    drawing = true;
    List<Choice<Optional<DivisionCode>>> all = new ArrayList<>(List.of(everywhere));
    all.addAll(areas);
    box.offer(all);
    box.choose(shown);
    drawing = false;
  }

  private void take(@Nullable Choice<Optional<DivisionCode>> now) {
    if (!drawing && now != null) {
      shown = now.value();
      chosen.accept(shown.orElse(null));
    }
  }

  void show(Optional<DivisionCode> area) {
    drawing = true;
    shown = area;
    box.choose(area);
    drawing = false;
  }
}
