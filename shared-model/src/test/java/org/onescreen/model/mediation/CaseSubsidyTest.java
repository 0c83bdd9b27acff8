package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onescreen.model.command.Samples;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.SubsidyRule.Ground;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a closed case is worth, against a second reckoning that knows nothing of the first: the
/// rules as an accountant would apply them line by line.
class CaseSubsidyTest {
  private static final long SEED = 20261122;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Samples samples = new Samples(SEED);

  /// What the accountant knows of a case.
  private record Facts(
      boolean closed,
      boolean whole,
      boolean settled,
      boolean written,
      boolean red,
      int people,
      boolean confirmed,
      boolean performed,
      boolean mediatedInVain) {
    static Facts any(Random random) {
      return new Facts(
          random.nextInt(5) > 0,
          random.nextInt(5) > 0,
          random.nextBoolean(),
          random.nextBoolean(),
          random.nextInt(3) == 0,
          random.nextInt(20),
          random.nextBoolean(),
          random.nextBoolean(),
          random.nextBoolean());
    }
  }

  private Dispute dispute(Facts facts) {
    DisputeDraft draft = new DisputeDraft(samples.dispute(DisputeState.VISITED));
    draft.state = facts.closed() ? DisputeState.ARCHIVED : DisputeState.VISITED;
    draft.color = facts.red() ? RiskColor.RED : RiskColor.BLUE;
    draft.succeeded = facts.settled();
    draft.confirmed = facts.confirmed();
    draft.performed = facts.performed();
    draft.people = facts.people();
    if (facts.settled()) {
      draft.story.agreement = Forms.agreement(Samples.TODAY, !facts.written());
    }
    if (facts.mediatedInVain()) {
      draft.met(
          DisputeMove.of(DisputeEvent.NOT_AGREED).met(Forms.session(Samples.TODAY)),
          SessionResult.NOT_AGREED);
      draft.story.line(
          new StoryLine(
              Samples.NOW,
              Samples.TODAY,
              "测试员",
              StoryAct.STEP,
              DisputeEvent.TERMINATE,
              DisputeState.TERMINATED,
              null,
              null));
    }
    Dispute dispute = draft.finishAsItStood();
    return facts.whole() ? dispute : lacking(dispute);
  }

  private static Dispute lacking(Dispute dispute) {
    ObjectNode tree = JSON.valueToTree(dispute);
    tree.put("missingPapers", 1);
    return JSON.treeToValue(tree, Dispute.class);
  }

  private static long reckoned(Facts facts, int[] yuan) {
    if (!facts.closed() || !facts.whole()) {
      return 0;
    }
    long base;
    if (facts.settled()) {
      base = facts.written() ? yuan[1] : yuan[0];
      if ((facts.red() || facts.people() >= 10) && yuan[2] > base) {
        base = yuan[2];
      }
    } else if (facts.mediatedInVain()) {
      base = yuan[3];
    } else {
      return 0;
    }
    return base + (facts.confirmed() ? yuan[4] : 0) + (facts.performed() ? yuan[5] : 0);
  }

  @Test
  void a_closed_case_is_worth_what_an_accountant_reckons() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      int[] yuan = random.ints(6, 1, 1_000).toArray();
      List<SubsidyRule> rules =
          List.of(
              new SubsidyRule(Ground.ORAL, yuan[0]),
              new SubsidyRule(Ground.WRITTEN, yuan[1]),
              new SubsidyRule(Ground.HARD, yuan[2]),
              new SubsidyRule(Ground.NOT_SETTLED, yuan[3]),
              new SubsidyRule(Ground.CONFIRMED, yuan[4]),
              new SubsidyRule(Ground.PERFORMED, yuan[5]));
      Facts facts = Facts.any(random);
      assertThat(CaseSubsidy.of(dispute(facts), rules).map(CaseSubsidy::yuan).orElse(0))
          .as("seed %d, case %d: %s", SEED, i, facts)
          .isEqualTo((int) reckoned(facts, yuan));
    }
  }

  @Test
  void what_no_rule_names_is_not_paid() {
    Facts settled = new Facts(true, true, true, true, false, 2, true, true, false);
    assertThat(CaseSubsidy.of(dispute(settled), List.of())).isEmpty();
    assertThat(CaseSubsidy.of(dispute(settled), List.of(new SubsidyRule(Ground.CONFIRMED, 50))))
        .isEmpty();
  }
}
