package org.onescreen.desktop.mediation.table;

import org.onescreen.desktop.mediation.card.Due;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.Inks;
import org.onescreen.model.flow.RiskColor;

/// What the words in the table are written with; the style names each by its own class.
enum LineInk implements Inks.Ink {
  TEXT,
  RISK_RED,
  RISK_YELLOW,
  RISK_BLUE,
  RISK_GREEN,
  DUE_NONE,
  DUE_LEFT,
  DUE_SOON,
  DUE_OVERDUE;

  static LineInk of(RiskColor color) {
    return Inks.Ink.named(LineInk.class, RiskMark.style(color));
  }

  static LineInk of(Due due) {
    return Inks.Ink.named(LineInk.class, DueMark.style(due));
  }

  @Override
  public String family() {
    return "line";
  }
}
