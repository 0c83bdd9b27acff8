package org.onescreen.desktop.mediation;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.ledger.CaseLedger;
import org.onescreen.desktop.mediation.statistics.StatisticsView;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.work.WorkPlace;

/// What the screen puts out as workbooks, in one menu: the cases that its filter lets through, the
/// figures as they are shown, the month's report. On the FX thread.
final class CaseExports {
  private final WorkPlace place;
  private final CaseWords words;
  private final Consumer<Export> exports;
  private final MenuButton menu;

  CaseExports(
      WorkPlace place,
      CaseWords words,
      Consumer<Export> exports,
      Supplier<Viewpoint> viewpoint,
      Supplier<StatisticsView> figures) {
    this.place = place;
    this.words = words;
    this.exports = exports;
    menu = new MenuButton(words.texts().get("mediation.export"));
    menu.getStyleClass().add("case-exports");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems()
        .setAll(
            item("mediation.export.ledger", () -> ledger(viewpoint.get())),
            item("mediation.export.figures", () -> exports.accept(figures.get().book())),
            item("mediation.export.month", () -> exports.accept(figures.get().month())));
  }

  MenuButton node() {
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(words.texts().get(key));
    item.setId(key);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void ledger(Viewpoint viewpoint) {
    Sight sight = new Sight(viewpoint, place.actor().get());
    CaseLedger ledger = new CaseLedger(place, words);
    Thread.ofVirtual()
        .name("ledger-count")
        .start(
            () -> {
              try {
                ledger.put(sight, exports);
              } catch (RuntimeException e) {
                place
                    .files()
                    .tasks()
                    .begin(words.texts().get("mediation.export"))
                    .failed(words.texts().get("mediation.failed"));
              }
            });
  }
}
