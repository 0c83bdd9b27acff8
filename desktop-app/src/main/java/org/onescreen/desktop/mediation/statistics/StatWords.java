package org.onescreen.desktop.mediation.statistics;

import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;

/// The words and numbers of the statistics.
record StatWords(CaseWords cases) {
  private static final int DIGITS = 2;

  Texts texts() {
    return cases.texts();
  }

  String count(long value) {
    return cases.figures().count(value);
  }

  /// Such as `99.62 %（4,483 / 4,500）`.
  String share(Ratio ratio) {
    return texts()
        .get(
            "statistics.share",
            cases.figures().percent(ratio, DIGITS),
            cases.figures().parts(ratio));
  }

  String percent(Ratio ratio) {
    return cases.figures().percent(ratio, DIGITS);
  }

  /// What a share is made of and how its digits are cut.
  String explained(Ratio ratio) {
    return texts()
        .get(
            ratio.rounding() == Rounding.TRUNCATE ? "statistics.truncated" : "statistics.rounded",
            cases.figures().parts(ratio));
  }

  String period(Period period) {
    String from = period.from().map(Object::toString).orElse("");
    String to = period.to().map(Object::toString).orElse("");
    return period.equals(Period.ALL)
        ? texts().get("statistics.period.all")
        : texts().get("statistics.period", from, to);
  }
}
