package org.onescreen.desktop.antifraud.race;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Whole;

/// One lane. It holds nodes for what is in sight alone, whatever is listed. On the FX thread.
final class LaneView extends VBox {
  /// So near to the end of what is listed more is asked for.
  private static final int NEAR_THE_END = 8;

  private final RaceLane lane;
  private final Texts texts;
  private final Figures figures;
  private final Label head = Whole.label("race-head");
  private final Label late = Whole.label("race-head-late");
  private final ListView<RaceCard> list = new ListView<>();
  private final Set<RaceCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private final Runnable more;
  private long all;
  private boolean quiet;

  /// @param chosen told of the card on which the operator is
  /// @param more asked where the operator comes near the end of what is listed
  LaneView(
      RaceLane lane,
      RaceWords words,
      Supplier<Instant> clock,
      Consumer<RaceCard> chosen,
      Runnable more) {
    this.lane = lane;
    this.texts = words.texts();
    this.more = more;
    figures = new Figures(texts.locale());
    getStyleClass().addAll("race-lane", "race-lane-" + lane.name().toLowerCase(Locale.ROOT));
    HBox top = new HBox(head, late);
    top.getStyleClass().add("race-lane-top");
    list.getStyleClass().add("race-list");
    list.setPlaceholder(EmptyState.nothing(texts.get("antifraud.race.none")));
    list.setCellFactory(
        _ -> {
          RaceCell cell = new RaceCell(words, clock);
          cells.add(cell);
          cell.indexProperty().addListener((_, _, index) -> askForMore(index.intValue()));
          return cell;
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, card) -> {
              if (card != null && !quiet) {
                chosen.accept(card);
              }
            });
    list.setAccessibleText(texts.of("antifraud.lane", lane));
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(this, Priority.ALWAYS);
    setMinWidth(0);
    setPrefWidth(1);
    getChildren().addAll(top, list);
  }

  private void askForMore(int index) {
    int listed = list.getItems().size();
    if (listed > 0 && listed < all && index >= listed - NEAR_THE_END) {
      more.run();
    }
  }

  /// @param chosen stays chosen where it is listed
  void show(RacePage page, @Nullable UUID chosen) {
    all = page.counts().getOrDefault(lane, 0L);
    head.setText(texts.of("antifraud.lane", lane) + "  " + figures.count(all));
    long over = page.late().getOrDefault(lane, 0L);
    late.setText(over == 0 ? "" : texts.get("antifraud.race.late", figures.count(over)));
    List<RaceCard> cards = page.cards().getOrDefault(lane, List.of());
    quiet = true;
    change(list.getItems(), cards);
    quiet = false;
    choose(chosen);
  }

  /// Only what lies between the first and the last difference: one more warning is no reason to
  /// draw all of them anew.
  private static void change(List<RaceCard> shown, List<RaceCard> wanted) {
    int same = 0;
    int least = Math.min(shown.size(), wanted.size());
    while (same < least && shown.get(same).equals(wanted.get(same))) {
      same++;
    }
    int last = 0;
    while (last < least - same
        && shown.get(shown.size() - 1 - last).equals(wanted.get(wanted.size() - 1 - last))) {
      last++;
    }
    shown.subList(same, shown.size() - last).clear();
    shown.addAll(same, wanted.subList(same, wanted.size() - last));
  }

  void choose(@Nullable UUID chosen) {
    RaceCard selected = list.getSelectionModel().getSelectedItem();
    if (Objects.equals(chosen, selected == null ? null : selected.id())) {
      return;
    }
    quiet = true;
    list.getSelectionModel().clearSelection();
    for (int i = 0; chosen != null && i < list.getItems().size(); i++) {
      if (list.getItems().get(i).id().equals(chosen)) {
        list.getSelectionModel().select(i);
      }
    }
    quiet = false;
  }

  /// One second has passed: only what is in sight is looked at. A lane that was empty at its end
  /// has cells there already, whose index does not change when cards come.
  ///
  /// @return how many cards that were
  int beat(Instant now) {
    int seen = 0;
    int last = -1;
    for (RaceCell cell : cells) {
      if (cell.isVisible() && cell.getParent() != null && !cell.isEmpty()) {
        cell.beat(now);
        last = Math.max(last, cell.getIndex());
        seen++;
      }
    }
    askForMore(last);
    return seen;
  }

  Optional<RaceCard> first() {
    return list.getItems().stream().findFirst();
  }

  void focus() {
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    list.requestFocus();
  }

  boolean holdsFocus() {
    return list.isFocused();
  }
}
