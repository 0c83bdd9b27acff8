package org.onescreen.desktop.mediation.board;

import org.onescreen.desktop.mediation.card.Due;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.Inks;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.model.flow.RiskColor;

/// What words on a card are written with. The style names each by its own class, `ink-title` and so
/// on: font and colour stand there, and nowhere in code.
enum CardInk implements Inks.Ink {
  BORDER,
  RISK_RED,
  RISK_YELLOW,
  RISK_BLUE,
  RISK_GREEN,
  TYPE,
  TITLE,
  NOTE,
  MISSING,
  DUE_NONE,
  DUE_LEFT,
  DUE_SOON,
  DUE_OVERDUE,
  SIGN_YELLOW,
  SIGN_ORANGE,
  SIGN_RED;

  static CardInk of(RiskColor color) {
    return Inks.Ink.named(CardInk.class, RiskMark.style(color));
  }

  static CardInk of(Due due) {
    return Inks.Ink.named(CardInk.class, DueMark.style(due));
  }

  static CardInk of(Sign sign) {
    return Inks.Ink.named(CardInk.class, SignMark.style(sign));
  }

  @Override
  public String family() {
    return "ink";
  }
}
