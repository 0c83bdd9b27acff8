package org.onescreen.desktop.antifraud;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.statistics.CoverageLine;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.ContentPane;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.MaterialItem;

/// The campaign in numbers, small on the one screen or at length on its own.
final class CampaignPanel implements Panel, ShowsFacts {
  private final FraudWords words;
  private final CampaignView view;
  private final ContentPane content;
  private final LiveFigures live;
  private @Nullable CampaignFigures campaign;
  private @Nullable WarningFigures warnings;
  private List<CoverageLine> covered = List.of();

  CampaignPanel(
      LiveQueries queries, FraudWords words, UiThread ui, PanelClock clock, PanelSize size) {
    this.words = words;
    view = new CampaignView(words, size);
    content = new ContentPane(size == PanelSize.SCREEN ? scrolled(view) : view, words.texts());
    content.getStyleClass().add("antifraud");
    WarningQuery query = new WarningQuery(clock, size == PanelSize.SCREEN);
    live =
        new LiveFigures(
            queries, ui, clock, query, this::show, this::show, this::cover, this::failed);
  }

  /// On a small screen the page is longer than its place.
  private static ScrollPane scrolled(CampaignView view) {
    ScrollPane scroll = new ScrollPane(view);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }

  @Override
  public Node node() {
    return content;
  }

  @Override
  public void attach() {
    live.open();
  }

  @Override
  public void detach() {
    live.close();
  }

  private void show(CampaignFigures figures) {
    campaign = figures;
    view.show(figures);
    settle();
  }

  private void show(WarningFigures figures) {
    warnings = figures;
    view.show(figures);
    settle();
  }

  private void cover(List<CoverageLine> lines) {
    covered = lines;
    view.show(lines);
  }

  /// Half of the figures is neither content nor emptiness: both must be there.
  private void settle() {
    CampaignFigures ledgers = campaign;
    WarningFigures year = warnings;
    if (ledgers == null || year == null) {
      return;
    }
    if (ledgers.empty() && year.warnings() == 0) {
      content.empty(words.texts().get("antifraud.empty"));
    } else {
      content.ready();
    }
  }

  private void failed(RuntimeException cause) {
    content.failed(words.texts().get("antifraud.failed"));
  }

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    CampaignFigures ledgers = campaign;
    if (ledgers != null) {
      ledgers.coverage().percent(2).ifPresent(percent -> facts.put("coverage", percent));
      facts.put("groups", ledgers.groups());
      facts.put("group_members", ledgers.members().value());
      for (MaterialItem item : MaterialItem.values()) {
        facts.put(name("material", item), ledgers.of(item).value());
      }
      for (CampaignType type : CampaignType.values()) {
        facts.put(name("campaign", type), ledgers.of(type).value());
      }
    }
    WarningFigures year = warnings;
    if (year != null) {
      facts.put("warnings", year.warnings());
      facts.put("dissuaded", year.dissuaded());
    }
    for (CoverageLine line : covered) {
      line.coverage().percent(1).ifPresent(part -> facts.put(name("covered", line.of()), part));
    }
    return facts;
  }

  private static String name(String prefix, Enum<?> value) {
    return prefix + '_' + value.name().toLowerCase(Locale.ROOT);
  }
}
