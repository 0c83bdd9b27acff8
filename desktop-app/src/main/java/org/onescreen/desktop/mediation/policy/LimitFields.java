package org.onescreen.desktop.mediation.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.DisputeClock;
import org.onescreen.model.mediation.LimitRule;
import org.onescreen.model.mediation.LimitRule.Unit;

/// The limits, one line for each clock. Those that the law fixes, and the level's, which the ladder
/// says, are only shown. On the FX thread.
final class LimitFields {
  private final CaseWords words;
  private final GridPane grid = Fields.grid();
  private final VBox root;
  private final List<Line> lines = new ArrayList<>();
  private List<LimitRule> kept = List.of();

  private record Line(DisputeClock clock, TextField count, ComboBox<Choice<Unit>> unit) {}

  LimitFields(CaseWords words) {
    this.words = words;
    root =
        Fields.section(
            words.texts().get("policy.limits"),
            grid,
            Fields.note(words.texts().get("policy.warnings")));
  }

  Node node() {
    return root;
  }

  void show(List<LimitRule> limits, boolean may) {
    kept = limits;
    lines.clear();
    grid.getChildren().clear();
    int at = 0;
    for (LimitRule rule : limits) {
      if (rule.clock() != DisputeClock.LEVEL) {
        boolean open = may && !rule.clock().fixedByLaw();
        Line line =
            new Line(
                rule.clock(),
                Fields.text(Integer.toString(rule.count()), "policy-number", open),
                Fields.pick(units(rule.clock()), rule.unit(), open));
        lines.add(line);
        grid.addRow(at++, name(rule.clock()), line.count(), line.unit(), law(rule.clock()));
      }
    }
  }

  private Label name(DisputeClock clock) {
    return Whole.label(words.texts().of("mediation.clock", clock), "policy-of");
  }

  private Label law(DisputeClock clock) {
    return Whole.label(
        switch (clock) {
          case CONFIRMATION -> words.texts().get("policy.law.confirmation");
          case ENFORCEMENT -> words.texts().get("policy.law.enforcement");
          default -> "";
        },
        "policy-law");
  }

  private List<Choice<Unit>> units(DisputeClock clock) {
    List<Unit> units =
        clock == DisputeClock.ENFORCEMENT
            ? List.of(Unit.YEARS)
            : List.of(Unit.WORKING_DAYS, Unit.DAYS);
    return units.stream()
        .map(unit -> new Choice<>(unit, words.texts().of("policy.unit", unit)))
        .toList();
  }

  Entered<List<LimitRule>> entered() {
    List<LimitRule> limits = new ArrayList<>();
    for (LimitRule rule : kept) {
      Optional<Line> line = lines.stream().filter(l -> l.clock() == rule.clock()).findFirst();
      if (line.isEmpty() || rule.clock().fixedByLaw()) {
        limits.add(rule);
        continue;
      }
      Optional<Integer> count = Digits.read(line.get().count().getText(), 1, LimitRule.MOST);
      if (count.isEmpty()) {
        return new Entered.Wrong<>(
            words
                .texts()
                .get(
                    "policy.limit.wrong",
                    words.texts().of("mediation.clock", rule.clock()),
                    LimitRule.MOST),
            line.get().count());
      }
      limits.add(new LimitRule(rule.clock(), count.get(), line.get().unit().getValue().value()));
    }
    return new Entered.Rules<>(List.copyOf(limits));
  }
}
