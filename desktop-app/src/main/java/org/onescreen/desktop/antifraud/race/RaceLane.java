package org.onescreen.desktop.antifraud.race;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.WarningGrade;

/// The lanes of the race: those in danger by grade, and those who are to be asked again.
enum RaceLane {
  HIGH(WarningGrade.HIGH),
  MEDIUM(WarningGrade.MEDIUM),
  LOW(WarningGrade.LOW),
  FOLLOW_UP(null);

  private static final Set<FraudWarningState> ENDED =
      EnumSet.of(
          FraudWarningState.CONVINCED,
          FraudWarningState.CASE_FILED,
          FraudWarningState.FOLLOWED_UP,
          FraudWarningState.FALSE_POSITIVE);

  private final @Nullable WarningGrade grade;

  RaceLane(@Nullable WarningGrade grade) {
    this.grade = grade;
  }

  Filter filter() {
    return grade == null
        ? Filter.oneOf(FraudWarning.STATE, ENDED)
        : Filter.is(FraudWarning.OPEN, true).and(Filter.is(FraudWarning.GRADE, grade));
  }
}
