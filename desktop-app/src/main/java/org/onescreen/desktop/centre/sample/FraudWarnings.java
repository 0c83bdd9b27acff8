package org.onescreen.desktop.centre.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Quota;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.sample.chance.Wheel;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.WarningGrade;

/// 1,200 warnings of a year. Of those that came to an end and were not void, 93.1 % of the people
/// were dissuaded.
final class FraudWarnings {
  private static final int WARNINGS = 1200;
  private static final int RUNNING = 15;
  private static final int VOID = 60;
  private static final int CONVINCED = 1047;

  /// The shares of the ten commonest types, and the rest (police, 2024).
  static final double[] TYPES = {28, 14, 13, 9, 8, 5, 6, 7, 4, 3, 3};

  private static final List<FraudWarningState> RUNNING_STATES =
      List.of(
          FraudWarningState.RECEIVED,
          FraudWarningState.ASSIGNED,
          FraudWarningState.REMINDED,
          FraudWarningState.CALLING,
          FraudWarningState.CALLING,
          FraudWarningState.VISIT_REQUIRED,
          FraudWarningState.VISITING,
          FraudWarningState.ESCALATED);
  private static final long FOLLOW_UP_HOURS = 24;
  private static final long CLOSE_HOURS = 7 * 24;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final People people;
  private final Dice grids;
  private final WarningRace race;
  private final FraudCases cases;

  FraudWarnings(Setting setting) {
    this.setting = setting;
    dice = setting.dice("warnings");
    ids = setting.ids("warnings");
    people = setting.people("warnings");
    grids = setting.dice("warning grids");
    race = new WarningRace(setting.dice("race"), setting.clock().now());
    cases = new FraudCases(setting);
  }

  void writeTo(RecordSink sink) {
    cases.writeTo(sink);
    SampleClock clock = setting.clock();
    Rhythm rhythm = new Rhythm(clock, dice);
    int[] perDay = Shares.of(WARNINGS, 0, rhythm.year());
    Wheel<Village> wheel = new Wheel<>(setting.county().villages(), Village::households);
    Quota isVoid = new Quota(VOID, WARNINGS - RUNNING, dice);
    Quota convinced = new Quota(CONVINCED, WARNINGS - RUNNING - VOID, dice);
    int written = 0;
    for (int d = 0; d < perDay.length; d++) {
      LocalDate day = clock.day(d);
      List<Instant> moments = Moments.of(clock, rhythm, day, perDay[d]);
      for (Instant moment : moments) {
        Village village = wheel.spin(dice);
        Outcome outcome;
        if (written++ >= WARNINGS - RUNNING) {
          outcome = new Outcome(dice.pick(RUNNING_STATES), true, null);
        } else if (isVoid.next()) {
          outcome = ended(FraudWarningState.FALSE_POSITIVE, moment, null);
        } else if (convinced.next()) {
          outcome = ended(FraudWarningState.CONVINCED, moment, true);
        } else {
          outcome = ended(FraudWarningState.CASE_FILED, moment, false);
        }
        FraudWarning warning =
            race.run(warning(village, moment, day, outcome), grids.pick(village.leaves()).code());
        sink.add(FraudWarning.KIND, warning);
        if (Boolean.FALSE.equals(warning.convinced())) {
          sink.add(FraudCase.KIND, cases.missed(village, warning));
        }
      }
    }
  }

  private record Outcome(FraudWarningState state, boolean open, @Nullable Boolean convinced) {}

  private Outcome ended(FraudWarningState end, Instant received, @Nullable Boolean convinced) {
    long hours = Duration.between(received, setting.clock().now()).toHours();
    FraudWarningState state = end;
    if (hours > CLOSE_HOURS) {
      state = FraudWarningState.CLOSED;
    } else if (hours > FOLLOW_UP_HOURS && end != FraudWarningState.FALSE_POSITIVE) {
      state = FraudWarningState.FOLLOWED_UP;
    }
    return new Outcome(state, false, convinced);
  }

  private FraudWarning warning(Village village, Instant moment, LocalDate day, Outcome outcome) {
    WarningGrade grade = dice.among(WarningGrade.values(), 0.2, 0.35, 0.45);
    return new FraudWarning(
        ids.at(moment),
        village.code(),
        dice.among(FraudType.values(), TYPES),
        grade,
        tier(grade, outcome.state()),
        outcome.state(),
        outcome.open(),
        moment,
        day,
        outcome.convinced(),
        people.name(),
        people.phone());
  }

  private DissuasionTier tier(WarningGrade grade, FraudWarningState state) {
    return switch (state) {
      case RECEIVED, ASSIGNED, REMINDED -> DissuasionTier.REMIND;
      case CALLING -> DissuasionTier.CALL;
      case VISIT_REQUIRED, VISITING, ESCALATED -> DissuasionTier.VISIT;
      default -> dice.among(DissuasionTier.values(), tiers(grade));
    };
  }

  private static double[] tiers(WarningGrade grade) {
    return switch (grade) {
      case HIGH -> new double[] {0, 0.25, 0.75};
      case MEDIUM -> new double[] {0.1, 0.7, 0.2};
      case LOW -> new double[] {0.6, 0.37, 0.03};
    };
  }
}
