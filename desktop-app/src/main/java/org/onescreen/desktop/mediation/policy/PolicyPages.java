package org.onescreen.desktop.mediation.policy;

import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.OfficePage;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.PolicyChange;

/// The pages on which an office sets its rules.
public record PolicyPages(WorkPlace place, CaseWords words) {
  public OfficePage ladder() {
    return policy(new LadderPart(words), "LADDER");
  }

  public OfficePage colors() {
    return policy(new ColorPart(words), "COLORS");
  }

  public OfficePage subsidies() {
    return policy(new SubsidyPart(words), "SUBSIDY");
  }

  public OfficePage calendar() {
    return new RuleCard<>(
        place,
        words,
        new CalendarKind(),
        new CalendarPart(words, place.clock()::today),
        words.texts().get("policy.page.CALENDAR"));
  }

  private OfficePage policy(RulePart<PolicyChange> part, String page) {
    return new RuleCard<>(
        place, words, new PolicyKind(), part, words.texts().get("policy.page." + page));
  }
}
