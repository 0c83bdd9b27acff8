package org.onescreen.desktop.mediation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The figures of a board by name.
final class BoardFacts {
  private BoardFacts() {}

  static Map<String, Object> of(Board board) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("cases", board.totals().accepted());
    facts.put("cases_succeeded", board.totals().succeeded());
    facts.put("cases_performed", board.totals().performed());
    facts.put("cases_in_mediation", board.risks().inMediation());
    for (StageColumn column : board.columns()) {
      facts.put("stage_" + column.stage().name().toLowerCase(Locale.ROOT), column.count());
    }
    return facts;
  }
}
