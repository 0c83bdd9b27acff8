package org.onescreen.desktop.antifraud;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.gap.GapScreen;
import org.onescreen.desktop.antifraud.indicator.IndicatorScreen;
import org.onescreen.desktop.antifraud.ledger.LedgerScreen;
import org.onescreen.desktop.antifraud.paper.FraudExports;
import org.onescreen.desktop.antifraud.race.RaceForms;
import org.onescreen.desktop.antifraud.race.RaceScreen;
import org.onescreen.desktop.antifraud.view.SeenPanel;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkScreen;

/// The fight against fraud, page by page: the campaign, the race, all warnings, the indicators, the
/// gaps, the ledgers. One page is seen and listens.
final class AntifraudScreen implements RecordViewer, ShowsFacts {
  private final CampaignPanel campaign;
  private final RaceScreen race;
  private final Map<AntifraudPage, Panel> pages;
  private final ChoiceBar<AntifraudPage> tabs;
  private final SeenPanel seen;
  private final BorderPane root = new BorderPane();
  private final RaceForms forms;
  private final FraudExports exports;

  AntifraudScreen(CampaignPanel campaign, WorkPlace place, FraudExports exports) {
    this.campaign = campaign;
    this.exports = exports;
    forms = new RaceForms(place, this::ask, () -> root.setRight(null));
    race = new RaceScreen(place, forms::receive, forms::policy);
    pages =
        new EnumMap<>(
            Map.of(
                AntifraudPage.CAMPAIGN,
                campaign,
                AntifraudPage.RACE,
                race,
                AntifraudPage.WARNINGS,
                new WorkScreen<>(place, new WarningWork(place)),
                AntifraudPage.INDICATORS,
                new IndicatorScreen(place, exports),
                AntifraudPage.GAPS,
                new GapScreen(place),
                AntifraudPage.LEDGERS,
                new LedgerScreen(place, exports::letter)));
    tabs =
        new ChoiceBar<>(
            List.of(AntifraudPage.values()),
            page -> place.texts().of("antifraud.tab", page),
            this::show);
    tabs.getStyleClass().add("antifraud-tabs");
    tabs.select(AntifraudPage.CAMPAIGN);
    seen = new SeenPanel(campaign);
    root.getStyleClass().add("antifraud-screen");
    root.setTop(tabs);
    root.setCenter(seen.node());
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (tabs.pressed(event)) {
            event.consume();
          }
        });
  }

  /// A form stands beside the page until it is given or taken back.
  private void ask(EntryForm form) {
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("antifraud-form");
    // What a pane scrolls is in the window, and can have the keys, once the pane has its skin.
    scroll.skinProperty().addListener((_, _, _) -> form.focus());
    root.setRight(scroll);
  }

  private void show(AntifraudPage page) {
    Panel panel = Objects.requireNonNull(pages.get(page));
    tabs.select(page);
    if (!panel.equals(seen.seen())) {
      root.setRight(null);
    }
    seen.show(panel);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    seen.attach();
  }

  @Override
  public void detach() {
    forms.end();
    exports.end();
    root.setRight(null);
    seen.detach();
  }

  @Override
  public void showRecord(UUID warning) {
    show(AntifraudPage.RACE);
    race.showRecord(warning);
  }

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>(campaign.facts());
    race.counted().ifPresent(count -> facts.put("race_warnings", count));
    return facts;
  }
}
