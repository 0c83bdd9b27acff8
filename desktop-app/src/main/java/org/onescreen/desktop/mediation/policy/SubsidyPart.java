package org.onescreen.desktop.mediation.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.mediation.PolicyChange;
import org.onescreen.model.mediation.PolicyDefaults;
import org.onescreen.model.mediation.SubsidyRule;
import org.onescreen.model.mediation.SubsidyRule.Ground;

/// What a closed case is paid with (以案定补), by outcome and by what is added. On the FX thread.
final class SubsidyPart implements RulePart<PolicyChange> {
  private final CaseWords words;
  private final Map<Ground, TextField> fields = new EnumMap<>(Ground.class);
  private final VBox root;

  SubsidyPart(CaseWords words) {
    this.words = words;
    GridPane grid = Fields.grid();
    grid.addRow(
        0,
        Fields.head(words.texts().get("policy.subsidy.ground")),
        Fields.head(words.texts().get("policy.subsidy.yuan")),
        Fields.head(words.texts().get("policy.subsidy.how")));
    for (Ground ground : Ground.values()) {
      TextField field = Fields.text("", "policy-number", true);
      fields.put(ground, field);
      grid.addRow(
          grid.getRowCount(),
          Whole.label(words.texts().of("policy.ground", ground), "policy-of"),
          field,
          Whole.label(
              words.texts().get(ground.added() ? "policy.subsidy.added" : "policy.subsidy.base"),
              "policy-law"));
    }
    root =
        Fields.section(
            words.texts().get("policy.subsidies"),
            grid,
            Fields.note(words.texts().get("policy.subsidies.note")));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(PolicyChange rules, boolean may) {
    fields.forEach(
        (ground, field) -> {
          field.setText(
              rules.subsidies().stream()
                  .filter(rule -> rule.ground() == ground)
                  .findFirst()
                  .map(rule -> Integer.toString(rule.yuan()))
                  .orElse(""));
          field.setDisable(!may);
        });
  }

  /// An empty field is not paid.
  @Override
  public Entered<PolicyChange> entered(PolicyChange rules) {
    List<SubsidyRule> subsidies = new ArrayList<>();
    for (Map.Entry<Ground, TextField> one : fields.entrySet()) {
      String text = one.getValue().getText();
      if (!text.isBlank()) {
        Optional<Integer> yuan = Digits.read(text, 0, SubsidyRule.MOST_YUAN);
        if (yuan.isEmpty()) {
          return new Entered.Wrong<>(
              words
                  .texts()
                  .get(
                      "policy.subsidy.wrong",
                      words.texts().of("policy.ground", one.getKey()),
                      SubsidyRule.MOST_YUAN),
              one.getValue());
        }
        subsidies.add(new SubsidyRule(one.getKey(), yuan.get()));
      }
    }
    return new Entered.Rules<>(rules.withSubsidies(subsidies));
  }

  @Override
  public PolicyChange defaults(PolicyChange rules) {
    return rules.withSubsidies(PolicyDefaults.subsidies());
  }
}
