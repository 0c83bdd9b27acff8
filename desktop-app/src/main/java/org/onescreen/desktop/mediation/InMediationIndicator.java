package org.onescreen.desktop.mediation;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.IndicatorTile;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.flow.RiskColor;

/// How many cases are being mediated, with the red and yellow ones among them.
final class InMediationIndicator implements Panel, ShowsFacts {
  private final LiveQueries queries;
  private final CaseWords words;
  private final UiThread ui;
  private final IndicatorTile tile;
  private final RiskMark red;
  private final RiskMark yellow;
  private @Nullable Pin pin;
  private @Nullable Risks shown;

  InMediationIndicator(LiveQueries queries, CaseWords words, UiThread ui) {
    this.queries = queries;
    this.words = words;
    this.ui = ui;
    tile = new IndicatorTile(words.texts().get("mediation.indicator"));
    red = new RiskMark(words);
    yellow = new RiskMark(words);
    tile.getStylesheets().add(Styles.SHEET);
    tile.getChildren().addAll(red, yellow);
  }

  @Override
  public Node node() {
    return tile;
  }

  @Override
  public void attach() {
    detach();
    pin = queries.live(BoardQuery.READS, Risks::read, ui.hop(this::show), ui.hop(this::failed));
  }

  @Override
  public void detach() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }

  private void show(Risks risks) {
    shown = risks;
    tile.valueProperty().set(words.figures().count(risks.inMediation()));
    red.show(RiskColor.RED, risks.red());
    yellow.show(RiskColor.YELLOW, risks.yellow());
  }

  private void failed(RuntimeException cause) {
    if (shown == null) {
      tile.valueProperty().set(Figures.NONE);
    }
  }

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    if (shown != null) {
      facts.put("cases_in_mediation", shown.inMediation());
      facts.put("cases_red", shown.red());
      facts.put("cases_yellow", shown.yellow());
    }
    return facts;
  }
}
