package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.FraudTypeDefaults;
import org.onescreen.model.antifraud.FraudTypeEntry;
import org.onescreen.model.antifraud.LetterTrade;
import org.onescreen.model.antifraud.Outreach;
import org.onescreen.model.antifraud.OutreachChannel;
import org.onescreen.model.antifraud.PointType;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.antifraud.PublicityTeam;
import org.onescreen.model.antifraud.RaceLimits;
import org.onescreen.model.antifraud.ResponsibilityLetter;

/// Who warns and by what: teams, points, letters that trades have signed, calls to those who work
/// away; and what the centre has set for itself.
final class CampaignForces {
  private static final int LETTERS = 320;
  private static final int OUTREACH = 260;
  private static final int WIFI = 12;
  private static final int LOUDSPEAKERS = 24;
  private static final int SCREENS = 7;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final People people;
  private final List<Village> villages;

  CampaignForces(Setting setting) {
    this.setting = setting;
    dice = setting.dice("forces");
    ids = setting.ids("forces");
    people = setting.people("forces");
    villages = setting.county().villages();
  }

  void writeTo(RecordSink sink) {
    settings(sink);
    teams(sink);
    points(sink, PointType.WIFI, WIFI);
    points(sink, PointType.LOUDSPEAKER, LOUDSPEAKERS);
    points(sink, PointType.LED_SCREEN, SCREENS);
    for (int i = 0; i < LETTERS; i++) {
      sink.add(ResponsibilityLetter.KIND, letter(i));
    }
    for (int i = 0; i < OUTREACH; i++) {
      sink.add(Outreach.KIND, outreach(i));
    }
  }

  private void settings(RecordSink sink) {
    sink.add(
        DissuasionPolicy.KIND,
        new DissuasionPolicy(
            ids.at(setting.clock().setUp()),
            setting.county().code(),
            RaceLimits.DEFAULT,
            setting.clock().first()));
    FraudTypeDefaults.all(setting.county().code(), () -> ids.at(setting.clock().setUp()))
        .forEach(entry -> sink.add(FraudTypeEntry.KIND, entry));
  }

  private void teams(RecordSink sink) {
    CampaignAudience[] audiences = CampaignAudience.values();
    for (int i = 0; i < setting.county().towns().size(); i++) {
      Town town = setting.county().towns().get(i);
      sink.add(
          PublicityTeam.KIND,
          new PublicityTeam(
              ids.at(setting.clock().setUp()),
              town.code(),
              setting.words().phrase("fraud.team", town.name()),
              dice.between(6, 18),
              audiences[i % audiences.length],
              true));
    }
  }

  private void points(RecordSink sink, PointType type, int count) {
    for (int i = 0; i < count; i++) {
      Village village = dice.pick(villages);
      sink.add(
          PublicityPoint.KIND,
          new PublicityPoint(
              ids.at(setting.clock().setUp()),
              village.code(),
              type,
              setting.words().phrase("fraud.point." + type, village.shortName()),
              type == PointType.WIFI ? setting.words().one("fraud.password") : null,
              Spots.near(dice.pick(village.leaves()), dice),
              dice.chance(0.95),
              setting.clock().daysAgo(dice.below(60))));
    }
  }

  private ResponsibilityLetter letter(int number) {
    Village village = villages.get(number % villages.size());
    LetterTrade trade = dice.pick(List.of(LetterTrade.values()));
    LocalDate signed = setting.clock().daysAgo(dice.between(5, 420));
    return new ResponsibilityLetter(
        ids.at(setting.clock().at(signed, 0)),
        village.code(),
        trade,
        setting.words().phrase("fraud.trade." + trade, village.shortName()),
        people.name(),
        signed,
        signed.plusYears(1),
        dice.chance(0.8) ? "scan-%04d".formatted(number + 1) : null);
  }

  private Outreach outreach(int number) {
    Village village = villages.get(number * 5 % villages.size());
    int attempts = dice.below(4);
    LocalDate last = setting.clock().daysAgo(dice.below(120));
    return new Outreach(
        ids.at(setting.clock().setUp()),
        village.code(),
        people.name(),
        people.phone(),
        dice.pick(List.of(OutreachChannel.values())),
        attempts,
        attempts > 0 && dice.chance(0.7),
        attempts > 0 ? last : null);
  }
}
