package org.onescreen.desktop.antifraud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.gap.GapScreen;
import org.onescreen.desktop.antifraud.indicator.IndicatorScreen;
import org.onescreen.desktop.antifraud.ledger.LedgerScreen;
import org.onescreen.desktop.antifraud.paper.FraudExports;
import org.onescreen.desktop.antifraud.race.RaceForms;
import org.onescreen.desktop.antifraud.race.RaceScreen;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkScreen;

/// The fight against fraud, page by page: the campaign, the race, all warnings, the indicators, the
/// gaps, the ledgers. One page is seen and listens.
final class AntifraudScreen implements RecordViewer, ShowsFacts {
  private record Page(ToggleButton tab, Panel panel) {}

  private final CampaignPanel campaign;
  private final RaceScreen race;
  private final List<Page> pages = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final HBox tabs = new HBox();
  private final BorderPane root = new BorderPane();
  private final RaceForms forms;
  private final FraudExports exports;
  private Panel seen;
  private boolean attached;

  AntifraudScreen(CampaignPanel campaign, WorkPlace place, FraudExports exports) {
    this.campaign = campaign;
    this.seen = campaign;
    this.exports = exports;
    forms = new RaceForms(place, this::ask, () -> root.setRight(null));
    race = new RaceScreen(place, forms::receive, forms::policy);
    page("tab-campaign", place.texts().get("antifraud.tab.campaign"), campaign);
    page("tab-race", place.texts().get("antifraud.tab.race"), race);
    page(
        "tab-warnings",
        place.texts().get("antifraud.tab.warnings"),
        new WorkScreen<>(place, new WarningWork(place)));
    page(
        "tab-indicators",
        place.texts().get("antifraud.tab.indicators"),
        new IndicatorScreen(place, exports));
    page("tab-gaps", place.texts().get("antifraud.tab.gaps"), new GapScreen(place));
    page(
        "tab-ledgers",
        place.texts().get("antifraud.tab.ledgers"),
        new LedgerScreen(place, exports::letter));
    tabs.getStyleClass().add("antifraud-tabs");
    root.getStyleClass().add("antifraud-screen");
    root.getStylesheets().add(Styles.SHEET);
    root.setTop(tabs);
    show(campaign);
  }

  private void page(String style, String name, Panel panel) {
    ToggleButton button = new ToggleButton(name);
    button.getStyleClass().add(style);
    button.setToggleGroup(group);
    button.setOnAction(_ -> show(panel));
    pages.add(new Page(button, panel));
    tabs.getChildren().add(button);
  }

  /// A form stands beside the page until it is given or taken back.
  private void ask(EntryForm form) {
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("antifraud-form");
    root.setRight(scroll);
    form.focus();
  }

  private void show(Panel panel) {
    pages.forEach(page -> page.tab().setSelected(page.panel().equals(panel)));
    if (!panel.equals(seen) && attached) {
      seen.detach();
      panel.attach();
    }
    if (!panel.equals(seen)) {
      root.setRight(null);
    }
    seen = panel;
    root.setCenter(panel.node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    attached = true;
    seen.attach();
  }

  @Override
  public void detach() {
    attached = false;
    forms.end();
    exports.end();
    root.setRight(null);
    seen.detach();
  }

  @Override
  public void showRecord(UUID warning) {
    show(race);
    race.showRecord(warning);
  }

  @Override
  public Map<String, Object> facts() {
    return campaign.facts();
  }
}
