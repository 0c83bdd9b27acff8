package org.onescreen.desktop.mediation.policy;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.Rung;
import org.onescreen.model.region.DivisionLevel;

/// One rung of the ladder in its fields.
record RungRow(
    TextField name,
    ComboBox<Choice<DivisionLevel>> level,
    TextField tries,
    TextField days,
    Button remove) {
  private static final int MOST_TRIES = 9;
  private static final int MOST_DAYS = 400;

  static RungRow of(CaseWords words, Rung rung, boolean may, Runnable remove) {
    List<Choice<DivisionLevel>> levels =
        List.of(DivisionLevel.VILLAGE, DivisionLevel.TOWN, DivisionLevel.COUNTY).stream()
            .map(level -> new Choice<>(level, words.level(level)))
            .toList();
    return new RungRow(
        Fields.text(rung.name(), "policy-name", may),
        Fields.pick(levels, rung.level(), may),
        Fields.text(Integer.toString(rung.tries()), "policy-number", may),
        Fields.text(
            rung.workingDays() == 0 ? "" : Integer.toString(rung.workingDays()),
            "policy-number",
            may),
        Fields.remove(words.texts().get("policy.remove"), may, remove));
  }

  Node[] nodes() {
    return new Node[] {name, level, tries, days, remove};
  }

  /// Empty where a field is wrong; see [#wrong].
  Optional<Rung> entered() {
    return wrong().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Rung(
                name.getText().strip(),
                level.getValue().value(),
                Digits.read(tries.getText(), 1, MOST_TRIES).orElseThrow(),
                days.getText().isBlank()
                    ? 0
                    : Digits.read(days.getText(), 0, MOST_DAYS).orElseThrow()));
  }

  Optional<Node> wrong() {
    if (name.getText().isBlank() || name.getText().strip().length() > Rung.NAME) {
      return Optional.of(name);
    }
    if (Digits.read(tries.getText(), 1, MOST_TRIES).isEmpty()) {
      return Optional.of(tries);
    }
    boolean days =
        this.days.getText().isBlank() || Digits.read(this.days.getText(), 0, MOST_DAYS).isPresent();
    return days ? Optional.empty() : Optional.of(this.days);
  }
}
