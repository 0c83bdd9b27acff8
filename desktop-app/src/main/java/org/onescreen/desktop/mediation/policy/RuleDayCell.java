package org.onescreen.desktop.mediation.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.flow.SpecialDay;

/// One day of the working calendar, as a button that makes it free or worked.
final class RuleDayCell extends Button {
  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
  private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");
  private static final PseudoClass SPECIAL = PseudoClass.getPseudoClass("special");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

  RuleDayCell() {
    getStyleClass().add("rule-day");
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  void show(Texts texts, LocalDate day, YearMonth month, LocalDate today, DayDraft draft) {
    Optional<SpecialDay> special = draft.at(day);
    boolean working = draft.working(day);
    pseudoClassStateChanged(ASIDE, !YearMonth.from(day).equals(month));
    pseudoClassStateChanged(FREE, !working);
    pseudoClassStateChanged(SPECIAL, special.isPresent());
    pseudoClassStateChanged(TODAY, day.equals(today));
    String number = Integer.toString(day.getDayOfMonth());
    setText(special.map(s -> number + "\n" + texts.get(key(s), s.name())).orElse(number));
    setAccessibleText(day + " " + texts.get(working ? "policy.works" : "policy.rests"));
  }

  private static String key(SpecialDay special) {
    return special.working() ? "policy.day.WORK" : "policy.day.FREE";
  }
}
