package org.onescreen.desktop.antifraud;

import java.time.YearMonth;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.ratio.Quantity;
import org.onescreen.model.ratio.Ratio;

/// The words and numbers of the anti-fraud panel, in the language of the desk.
record FraudWords(Texts texts, Figures figures) {
  static FraudWords in(Texts texts) {
    return new FraudWords(texts, new Figures(texts.locale()));
  }

  /// Such as `2,000余`: what was reported as "and more" stays so.
  String quantity(Quantity quantity) {
    String count = figures.count(quantity.value());
    return quantity.approximate() ? texts.get("antifraud.approximately", count) : count;
  }

  String percent(Ratio ratio) {
    return new FigureWords(texts, figures).percent(ratio);
  }

  String material(MaterialItem item) {
    return texts.of("antifraud.material", item);
  }

  /// Short, for an axis; with the year where one begins.
  String month(YearMonth month) {
    return texts.get("antifraud.month", month.getMonthValue());
  }

  String monthOfYear(YearMonth month) {
    return texts.get(
        "antifraud.monthOfYear", Integer.toString(month.getYear()), month.getMonthValue());
  }
}
