package org.onescreen.desktop.mediation.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.ColorRule;
import org.onescreen.model.mediation.ColorRule.Test;
import org.onescreen.model.mediation.Rung;

/// One rule of a colour in its fields: what it counts, from how many on, or which words it looks
/// for.
record ColorRow(
    ComboBox<Choice<RiskColor>> color,
    ComboBox<Choice<Test>> test,
    TextField value,
    Button remove) {
  private static final int MOST = 999_999_999;

  static ColorRow of(CaseWords words, ColorRule rule, boolean may, Runnable remove) {
    ColorRow row =
        new ColorRow(
            Fields.pick(
                Arrays.stream(RiskColor.values())
                    .map(color -> new Choice<>(color, words.risk(color)))
                    .toList(),
                rule.color(),
                may),
            Fields.pick(
                Arrays.stream(Test.values())
                    .map(test -> new Choice<>(test, words.texts().of("mediation.color-test", test)))
                    .toList(),
                rule.test(),
                may),
            Fields.text(value(rule), "policy-value", may),
            Fields.remove(words.texts().get("policy.remove"), may, remove));
    row.value.setMinWidth(Region.USE_COMPUTED_SIZE);
    row.test.setOnAction(_ -> row.value.setDisable(!may || row.bare()));
    row.value.setDisable(!may || row.bare());
    Fields.grow(row.value);
    return row;
  }

  private static String value(ColorRule rule) {
    return switch (rule.test()) {
      case WORDS -> String.join("、", rule.words());
      case PEOPLE, FAILED_TRIES, AMOUNT, POLICE_CALLS -> Long.toString(rule.from());
      case MINOR, REPEATED, SETTLED -> "";
    };
  }

  private Test chosen() {
    return test.getValue().value();
  }

  /// True where there is nothing to count and no word to look for.
  private boolean bare() {
    return switch (chosen()) {
      case MINOR, REPEATED, SETTLED -> true;
      case WORDS, PEOPLE, FAILED_TRIES, AMOUNT, POLICE_CALLS -> false;
    };
  }

  Node[] nodes() {
    return new Node[] {color, test, value, remove};
  }

  /// Empty where the number or the words are wrong.
  Optional<ColorRule> entered() {
    RiskColor of = color.getValue().value();
    return switch (chosen()) {
      case MINOR, REPEATED, SETTLED -> Optional.of(new ColorRule(of, chosen(), 0, List.of()));
      case PEOPLE, FAILED_TRIES, AMOUNT, POLICE_CALLS ->
          Digits.read(value.getText(), 1, MOST)
              .map(from -> new ColorRule(of, chosen(), from, List.of()));
      case WORDS -> {
        List<String> words =
            Arrays.stream(value.getText().strip().split("[\\s,，;；、]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        boolean sound =
            !words.isEmpty()
                && words.size() <= ColorRule.MOST_WORDS
                && words.stream().allMatch(word -> word.length() <= Rung.NAME);
        yield sound ? Optional.of(new ColorRule(of, chosen(), 0, words)) : Optional.empty();
      }
    };
  }
}
