package org.onescreen.desktop.map.scene;

/// What areas can be compared by.
public enum Measure {
  /// Open incidents.
  INCIDENTS(false),
  /// Cases in mediation.
  CASES(false),
  /// Open incidents and active cases past their limit.
  OVERDUE(false),
  /// Cameras for every 100 households.
  CAMERAS(true),
  /// Households that publicity has reached, in per cent of those that it should reach.
  CAMPAIGN(true),
  /// Where publicity did not reach and fraud happened: frauds for every 1,000 households, times the
  /// part of the households that was not visited, both of the last 90 days.
  GAP(true);

  private final boolean ratio;

  Measure(boolean ratio) {
    this.ratio = ratio;
  }

  /// True for figures with a fraction, false for numbers of things.
  public boolean isRatio() {
    return ratio;
  }
}
