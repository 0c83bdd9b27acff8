package org.onescreen.desktop.mediation.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.mediation.Ladder;
import org.onescreen.model.mediation.LimitRule;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.PolicyChange;
import org.onescreen.model.mediation.Reminders;

/// Levels, tries, limits and the days of the visits. On the FX thread.
final class LadderPart implements RulePart<PolicyChange> {
  private static final int MOST_DAYS = 400;
  private static final int MOST_VISITS = 6;

  private final CaseWords words;
  private final LadderFields ladder;
  private final LimitFields limits;
  private final TextField usual = Fields.text("", "policy-name", true);
  private final TextField reminders = Fields.text("", "policy-name", true);
  private final TextField red = Fields.text("", "policy-name", true);
  private final HBox root;

  LadderPart(CaseWords words) {
    this.words = words;
    ladder = new LadderFields(words);
    limits = new LimitFields(words);
    GridPane visits = Fields.grid();
    visits.addRow(0, of("policy.visits"), usual);
    visits.addRow(1, of("policy.visits.red"), red);
    reminders.getStyleClass().add("policy-reminders");
    GridPane warned = Fields.grid();
    warned.addRow(0, of("policy.reminders"), reminders);
    VBox left =
        new VBox(
            ladder.node(),
            Fields.section(
                words.texts().get("policy.visits.title"),
                visits,
                Fields.note(words.texts().get("policy.visits.note"))),
            Fields.section(
                words.texts().get("policy.reminders.title"),
                warned,
                Fields.note(words.texts().get("policy.reminders.note"))));
    left.getStyleClass().add("policy-columns");
    root = new HBox(left, limits.node());
    root.getStyleClass().add("policy-sides");
  }

  private Label of(String key) {
    return Whole.label(words.texts().get(key), "policy-of");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(PolicyChange rules, boolean may) {
    ladder.show(rules.ladder(), may);
    limits.show(rules.limits(), may);
    usual.setText(days(rules.followUpDays()));
    red.setText(days(rules.redFollowUpDays()));
    usual.setDisable(!may);
    red.setDisable(!may);
    reminders.setText(days(List.of(rules.reminded().first(), rules.reminded().second())));
    reminders.setDisable(!may);
  }

  private static String days(List<Integer> days) {
    return days.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  @Override
  public Entered<PolicyChange> entered(PolicyChange rules) {
    return switch (ladder.entered()) {
      case Entered.Wrong<Ladder>(String sentence, Node at) -> new Entered.Wrong<>(sentence, at);
      case Entered.Rules<Ladder>(Ladder now) ->
          switch (limits.entered()) {
            case Entered.Wrong<List<LimitRule>>(String sentence, Node at) ->
                new Entered.Wrong<>(sentence, at);
            case Entered.Rules<List<LimitRule>>(List<LimitRule> set) ->
                visits(rules.with(now).withLimits(set));
          };
    };
  }

  private Entered<PolicyChange> visits(PolicyChange rules) {
    Optional<List<Integer>> first = visits(usual);
    if (first.isEmpty()) {
      return new Entered.Wrong<>(words.texts().get("policy.visits.wrong"), usual);
    }
    return visits(red)
        .map(more -> reminded(rules.withVisits(first.get(), more)))
        .orElseGet(() -> new Entered.Wrong<>(words.texts().get("policy.visits.wrong"), red));
  }

  private Entered<PolicyChange> reminded(PolicyChange rules) {
    return Digits.ascending(reminders.getText(), Reminders.MOST)
        .filter(days -> days.size() == 2)
        .<Entered<PolicyChange>>map(
            days -> new Entered.Rules<>(rules.with(new Reminders(days.getFirst(), days.getLast()))))
        .orElseGet(
            () -> new Entered.Wrong<>(words.texts().get("policy.reminders.wrong"), reminders));
  }

  private static Optional<List<Integer>> visits(TextField field) {
    return Digits.ascending(field.getText(), MOST_DAYS).filter(d -> d.size() <= MOST_VISITS);
  }

  @Override
  public PolicyChange defaults(PolicyChange rules) {
    PolicyChange own = PolicyChange.of(MediationPolicy.DEFAULT);
    return rules
        .with(own.ladder())
        .withLimits(own.limits())
        .withVisits(own.followUpDays(), own.redFollowUpDays())
        .with(own.reminded());
  }
}
