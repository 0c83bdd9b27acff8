package org.onescreen.desktop.antifraud.statistics;

import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.region.DivisionCode;

/// One village in the ranking.
public record RankRow(
    DivisionCode village,
    String name,
    int households,
    long cases,
    long lossYuan,
    long warnings,
    Ratio dissuasion,
    Ratio app) {
  private static final double THOUSAND = 1000;

  /// Frauds for every 1,000 households; 0 where nobody lives.
  public double perThousand() {
    return households > 0 ? THOUSAND * cases / households : 0;
  }
}
