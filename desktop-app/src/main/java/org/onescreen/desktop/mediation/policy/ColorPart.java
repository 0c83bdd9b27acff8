package org.onescreen.desktop.mediation.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.ColorRule;
import org.onescreen.model.mediation.PolicyChange;
import org.onescreen.model.mediation.PolicyDefaults;

/// The rules by which colours are proposed (四色预警). They grade matters, never people; a person sets
/// the colour. On the FX thread.
final class ColorPart implements RulePart<PolicyChange> {
  private static final int MOST = 60;

  private final CaseWords words;
  private final GridPane grid = Fields.grid();
  private final Button add;
  private final VBox root;
  private final List<ColorRow> rows = new ArrayList<>();
  private boolean may;

  ColorPart(CaseWords words) {
    this.words = words;
    add = new Button(words.texts().get("policy.color.add"));
    add.setOnAction(_ -> add());
    root =
        Fields.section(
            words.texts().get("policy.colors"),
            grid,
            new HBox(add),
            Fields.note(words.texts().get("policy.colors.note")));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(PolicyChange rules, boolean may) {
    this.may = may;
    rows.clear();
    rules.colors().forEach(rule -> rows.add(row(rule)));
    lay();
  }

  private ColorRow row(ColorRule rule) {
    ColorRow[] self = new ColorRow[1];
    self[0] = ColorRow.of(words, rule, may, () -> remove(self[0]));
    return self[0];
  }

  private void lay() {
    grid.getChildren().clear();
    grid.addRow(
        0,
        Fields.head(words.texts().get("policy.color.color")),
        Fields.head(words.texts().get("policy.color.test")),
        Fields.head(words.texts().get("policy.color.value")));
    for (int i = 0; i < rows.size(); i++) {
      grid.addRow(i + 1, rows.get(i).nodes());
    }
    add.setDisable(!may || rows.size() >= MOST);
  }

  private void remove(ColorRow row) {
    rows.remove(row);
    lay();
    add.requestFocus();
  }

  private void add() {
    rows.add(row(new ColorRule(RiskColor.YELLOW, ColorRule.Test.PEOPLE, 1, List.of())));
    lay();
    rows.getLast().color().requestFocus();
  }

  @Override
  public Entered<PolicyChange> entered(PolicyChange rules) {
    List<ColorRule> colors = new ArrayList<>();
    for (ColorRow row : rows) {
      Optional<ColorRule> rule = row.entered();
      if (rule.isEmpty()) {
        return new Entered.Wrong<>(words.texts().get("policy.color.wrong"), row.value());
      }
      colors.add(rule.get());
    }
    return new Entered.Rules<>(rules.withColors(colors));
  }

  @Override
  public PolicyChange defaults(PolicyChange rules) {
    return rules.withColors(PolicyDefaults.colors());
  }
}
