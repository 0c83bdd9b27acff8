package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Wheel;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;

/// Frauds of three years, so that a year can be laid beside the one before. In one village they
/// come thick in the last weeks: the one that [Publicity] has not visited for as long.
final class FraudCases {
  private static final int YEARS = 3;
  private static final int PER_YEAR = 150;
  private static final int IN_GAP = 14;
  private static final int GAP_DAYS = 60;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;

  FraudCases(Setting setting) {
    this.setting = setting;
    dice = setting.dice("fraud cases");
    ids = setting.ids("fraud cases");
  }

  void writeTo(RecordSink sink) {
    Wheel<Village> wheel = new Wheel<>(setting.county().villages(), Village::households);
    int days = YEARS * 365;
    for (int i = 0; i < YEARS * PER_YEAR; i++) {
      sink.add(FraudCase.KIND, fraud(wheel.spin(dice), 1 + dice.below(days), null));
    }
    Village gap = setting.county().leastVisited();
    for (int i = 0; i < IN_GAP; i++) {
      sink.add(FraudCase.KIND, fraud(gap, 1 + dice.below(GAP_DAYS), null));
    }
  }

  /// The fraud that a warning had told of in vain.
  FraudCase missed(Village village, FraudWarning warning) {
    FraudCase fraud = fraud(village, setting.clock().age(warning.day()), warning.id());
    return new FraudCase(
        fraud.id(),
        fraud.division(),
        fraud.grid(),
        warning.type(),
        fraud.lossYuan(),
        fraud.stoppedYuan(),
        warning.day(),
        warning.id(),
        fraud.solved());
  }

  private FraudCase fraud(Village village, int daysAgo, @Nullable UUID warning) {
    LocalDate day = setting.clock().daysAgo(daysAgo);
    int loss = (int) Math.round(Math.exp(8.6 + 0.9 * dice.bell()) / 100) * 100;
    int stopped = dice.chance(0.3) ? loss * dice.between(20, 100) / 100 : 0;
    return new FraudCase(
        ids.at(setting.clock().at(day, 0)),
        village.code(),
        dice.pick(village.leaves()).code(),
        dice.among(FraudType.values(), FraudWarnings.TYPES),
        loss,
        stopped,
        day,
        warning,
        dice.chance(0.42));
  }
}
