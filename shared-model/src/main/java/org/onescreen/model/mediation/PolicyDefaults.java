package org.onescreen.model.mediation;

import java.util.Arrays;
import java.util.List;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.LimitRule.Unit;
import org.onescreen.model.region.DivisionCode;

/// The policy of a county that has made none: SM3 of the domain's document. The subsidies are
/// sample values, since each county sets its own.
public final class PolicyDefaults {
  private static final int YELLOW_PEOPLE = 3;
  private static final int RED_PEOPLE = 10;
  private static final long YELLOW_YUAN = 50_000;

  private PolicyDefaults() {}

  public static MediationPolicy of(DivisionCode division) {
    return new MediationPolicy(
        MediationPolicy.idOf(division),
        division,
        Ladder.THREE_BY_THREE,
        Arrays.stream(DisputeClock.values()).map(PolicyDefaults::limit).toList(),
        List.of(7, 30),
        List.of(7, 30, 90),
        colors(),
        subsidies(),
        null,
        null);
  }

  /// The law's where it says so (人民调解法 §33: thirty days; 民事诉讼法 §250: two years; a court has thirty
  /// days for a special procedure), the domain's default for the rest.
  static LimitRule limit(DisputeClock clock) {
    return switch (clock) {
      case CLUE, ASSIGNMENT, TAKE_OVER -> new LimitRule(clock, 1, Unit.WORKING_DAYS);
      case ACCEPTANCE, SIGNATURE -> new LimitRule(clock, 3, Unit.WORKING_DAYS);
      case MEDIATION -> new LimitRule(clock, 30, Unit.WORKING_DAYS);
      case LEVEL -> new LimitRule(clock, 2, Unit.WORKING_DAYS);
      case NEXT_TRY, URGE -> new LimitRule(clock, 3, Unit.DAYS);
      case CONFIRMATION, RULING, PERFORMANCE -> new LimitRule(clock, 30, Unit.DAYS);
      case ENFORCEMENT -> new LimitRule(clock, 2, Unit.YEARS);
      case FOLLOW_UP -> new LimitRule(clock, 7, Unit.DAYS);
      case ARCHIVE -> new LimitRule(clock, 15, Unit.DAYS);
    };
  }

  public static List<ColorRule> colors() {
    return List.of(
        new ColorRule(
            RiskColor.RED,
            ColorRule.Test.WORDS,
            0,
            List.of("持刀", "持械", "殴打", "斗殴", "砍", "杀", "自杀", "轻生", "跳楼", "喝药", "炸", "纵火", "报复")),
        new ColorRule(RiskColor.RED, ColorRule.Test.PEOPLE, RED_PEOPLE, List.of()),
        new ColorRule(RiskColor.RED, ColorRule.Test.MINOR, 0, List.of()),
        new ColorRule(RiskColor.RED, ColorRule.Test.POLICE_CALLS, 3, List.of()),
        new ColorRule(RiskColor.YELLOW, ColorRule.Test.FAILED_TRIES, 2, List.of()),
        new ColorRule(RiskColor.YELLOW, ColorRule.Test.PEOPLE, YELLOW_PEOPLE, List.of()),
        new ColorRule(RiskColor.YELLOW, ColorRule.Test.AMOUNT, YELLOW_YUAN, List.of()),
        new ColorRule(RiskColor.YELLOW, ColorRule.Test.REPEATED, 0, List.of()),
        new ColorRule(RiskColor.GREEN, ColorRule.Test.SETTLED, 0, List.of()));
  }

  public static List<SubsidyRule> subsidies() {
    return List.of(
        new SubsidyRule(SubsidyRule.Ground.ORAL, 50),
        new SubsidyRule(SubsidyRule.Ground.WRITTEN, 150),
        new SubsidyRule(SubsidyRule.Ground.HARD, 400),
        new SubsidyRule(SubsidyRule.Ground.NOT_SETTLED, 30),
        new SubsidyRule(SubsidyRule.Ground.CONFIRMED, 50),
        new SubsidyRule(SubsidyRule.Ground.PERFORMED, 50));
  }
}
