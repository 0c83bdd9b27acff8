package org.onescreen.desktop.mediation.board;

import java.util.StringJoiner;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Sign;
import org.onescreen.desktop.shell.Texts;

/// The words on a card of the board.
record CardWords(CaseWords cases) {
  /// Between the parts of a line.
  static final String THEN = " · ";

  private Texts texts() {
    return cases.texts();
  }

  /// What a restricted case is about is on its own page, for those who handle it.
  String title(CaseCard card) {
    return card.restricted() ? texts().get("board.card.restricted") : card.title();
  }

  String parties(CaseCard card) {
    return card.restricted() ? "" : cases.parties(card.parties());
  }

  /// The state, how long it is there, and how long nobody did anything about the matter.
  String days(CaseCard card) {
    StringJoiner days = new StringJoiner(THEN);
    // Figures first: where there is too little room, the last parts are left out.
    days.add(texts().get("board.card.stage", count(card.stageDays())));
    if (card.stage().open()) {
      days.add(texts().get("board.card.quiet", count(card.quietDays())));
    }
    return days.add(cases.state(card.state())).toString();
  }

  String missing(CaseCard card) {
    return texts().get("board.card.missing", count(card.missingPapers()));
  }

  String sign(Sign sign) {
    return texts().of("shell.sign", sign);
  }

  private String count(long value) {
    return cases.figures().count(value);
  }
}
