package org.onescreen.desktop.mediation;

import java.util.Map;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LiveIndicator;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.flow.RiskColor;

/// How many cases are being mediated, with the red and yellow ones among them.
final class InMediationIndicator extends LiveIndicator<Risks> {
  private final LiveQueries queries;
  private final CaseWords words;
  private final UiThread ui;
  private final RiskMark red;
  private final RiskMark yellow;

  InMediationIndicator(LiveQueries queries, CaseWords words, UiThread ui) {
    super(words.texts().get("mediation.indicator"));
    this.queries = queries;
    this.words = words;
    this.ui = ui;
    red = new RiskMark(words);
    yellow = new RiskMark(words);
    tile().getChildren().addAll(red, yellow);
  }

  @Override
  protected void listen(Holds holds) {
    holds.add(
        queries.live(BoardQuery.READS, Risks::read, ui.hop(this::show), ui.hop(this::failed))
            ::close);
  }

  @Override
  protected String value(Risks risks) {
    return words.figures().count(risks.inMediation());
  }

  @Override
  protected void draw(Risks risks) {
    red.show(RiskColor.RED, risks.red());
    yellow.show(RiskColor.YELLOW, risks.yellow());
  }

  @Override
  protected Map<String, Object> facts(Risks risks) {
    return Map.of(
        "cases_in_mediation", risks.inMediation(),
        "cases_red", risks.red(),
        "cases_yellow", risks.yellow());
  }
}
