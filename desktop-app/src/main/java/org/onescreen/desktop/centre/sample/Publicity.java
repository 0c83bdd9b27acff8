package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.sample.chance.Wheel;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignChannel;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.antifraud.PublicityGroup;

/// The anti-fraud campaign: what was issued, said and sent, and whom it reached (reports 000 and
/// 003).
final class Publicity {
  private static final int LECTURES = 30;
  private static final int LAW_LECTURES = 32;
  private static final int BROADCASTS = 1300;
  private static final int BROADCAST_DAYS = 640;
  private static final int MESSAGES = 30_000;
  private static final int MESSAGE_DAYS = 520;
  private static final int LATELY = 100;
  private static final int ASKED = 25;
  private static final int GROUPS = 43;
  private static final int MEMBERS = 16_000;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final List<Village> villages;

  Publicity(Setting setting) {
    this.setting = setting;
    dice = setting.dice("publicity");
    ids = setting.ids("publicity");
    villages = setting.county().villages();
  }

  void writeTo(RecordSink sink) {
    materials(sink);
    groups(sink);
    coverage(sink);
    lines(sink, CampaignType.LECTURE, LECTURES, LECTURES, false);
    lines(sink, CampaignType.LAW_LECTURE, LAW_LECTURES, LAW_LECTURES, false);
    lines(sink, CampaignType.BROADCAST, BROADCAST_DAYS, BROADCASTS, true);
    lines(sink, CampaignType.MESSAGE, MESSAGE_DAYS, MESSAGES, true);
    houseVisits(sink);
  }

  private void materials(RecordSink sink) {
    int all = villages.size();
    material(sink, MaterialItem.LARGE_SIGN, 6, 6, false);
    material(sink, MaterialItem.GIVEAWAY, 2000, all, true);
    material(sink, MaterialItem.BANNER, 130, 130, false);
    material(sink, MaterialItem.NOTICE_BOARD, 5, 5, false);
    material(sink, MaterialItem.POSTER, 500, all, true);
    material(sink, MaterialItem.RESPONSIBILITY_LETTER, 5000, 2 * all, true);
    material(sink, MaterialItem.LEAFLET, 8000, 2 * all, true);
  }

  private void material(
      RecordSink sink, MaterialItem item, int total, int lines, boolean approximate) {
    int[] amounts = Shares.uneven(total, 1, lines, 0.6, dice);
    List<Village> order = new ArrayList<>(villages);
    dice.shuffle(order);
    for (int i = 0; i < lines; i++) {
      LocalDate day = anyDay();
      sink.add(
          CampaignMaterial.KIND,
          new CampaignMaterial(
              ids.at(startOf(day)),
              order.get(i % order.size()).code(),
              item,
              amounts[i],
              approximate,
              day));
    }
  }

  private void groups(RecordSink sink) {
    List<Village> order = new ArrayList<>(villages);
    dice.shuffle(order);
    int[] members = Shares.uneven(MEMBERS, 90, GROUPS, 0.7, dice);
    for (int i = 0; i < GROUPS; i++) {
      Village village = order.get(i);
      sink.add(
          PublicityGroup.KIND,
          new PublicityGroup(
              ids.at(setting.clock().setUp()),
              village.code(),
              setting.words().phrase("group", village.shortName()),
              members[i],
              true));
    }
  }

  private void coverage(RecordSink sink) {
    for (Village village : villages) {
      LocalDate day = setting.clock().daysAgo(dice.below(20));
      sink.add(
          CampaignCoverage.KIND,
          new CampaignCoverage(
              ids.at(startOf(day)),
              village.code(),
              village.households(),
              village.households(),
              day,
              ASKED,
              ASKED * dice.between(84, 99) / 100));
    }
  }

  private void lines(
      RecordSink sink, CampaignType type, int lines, int total, boolean approximate) {
    int[] times = Shares.uneven(total, 1, lines, 0.6, dice);
    Wheel<Village> wheel = new Wheel<>(villages, Village::households);
    for (int line : times) {
      campaign(sink, wheel.spin(dice), type, line, approximate);
    }
  }

  /// Every household once a year, grid by grid: most of them in the last weeks, but for one
  /// village.
  private void houseVisits(RecordSink sink) {
    for (Village village : villages) {
      for (Cell cell : village.leaves()) {
        int lately = cell.households() * dice.between(55, 92) / 100;
        visit(sink, village, cell, lately, dice.below(LATELY));
        visit(sink, village, cell, cell.households() - lately, dice.between(LATELY + 20, 360));
      }
    }
  }

  private void visit(RecordSink sink, Village village, Cell cell, int houses, int daysAgo) {
    if (houses == 0) {
      return;
    }
    boolean gap = village.equals(setting.county().leastVisited());
    LocalDate day = setting.clock().daysAgo(gap && daysAgo < LATELY ? daysAgo + LATELY : daysAgo);
    sink.add(
        Campaign.KIND,
        new Campaign(
            ids.at(startOf(day)),
            village.code(),
            CampaignType.HOUSE_VISIT,
            audience(),
            houses,
            houses * 2,
            false,
            day,
            cell.code(),
            CampaignChannel.DOOR,
            null,
            null,
            null,
            null));
  }

  private void campaign(
      RecordSink sink, Village village, CampaignType type, int times, boolean approximate) {
    LocalDate day = anyDay();
    int reach =
        switch (type) {
          case LECTURE, LAW_LECTURE -> dice.between(40, 180);
          case BROADCAST -> village.households() / 4;
          case MESSAGE -> dice.between(60, 240);
          case HOUSE_VISIT -> times * 2;
        };
    boolean gap = village.equals(setting.county().leastVisited());
    LocalDate then = gap && setting.clock().age(day) < LATELY ? day.minusDays(LATELY) : day;
    boolean held = type == CampaignType.LECTURE || type == CampaignType.LAW_LECTURE;
    sink.add(
        Campaign.KIND,
        new Campaign(
            ids.at(startOf(then)),
            village.code(),
            type,
            audience(),
            times,
            reach,
            approximate,
            then,
            null,
            channel(type),
            held ? setting.words().phrase("fraud.place", village.shortName()) : null,
            held ? dice.between(9, 17) * 60 : null,
            held ? dice.between(3, 9) * 10 : null,
            null));
  }

  private CampaignChannel channel(CampaignType type) {
    return switch (type) {
      case LECTURE, LAW_LECTURE ->
          dice.among(
              new CampaignChannel[] {
                CampaignChannel.ON_SITE, CampaignChannel.COURTYARD, CampaignChannel.LIVESTREAM
              },
              0.6,
              0.35,
              0.05);
      case BROADCAST -> CampaignChannel.LOUDSPEAKER;
      case MESSAGE -> dice.chance(0.8) ? CampaignChannel.WECHAT : CampaignChannel.SMS;
      case HOUSE_VISIT -> CampaignChannel.DOOR;
    };
  }

  private CampaignAudience audience() {
    return dice.among(CampaignAudience.values(), 0.2, 0.06, 0.22, 0.12, 0.1, 0.3);
  }

  private LocalDate anyDay() {
    return setting.clock().day(dice.below(setting.clock().days()));
  }

  private Instant startOf(LocalDate day) {
    return setting.clock().at(day, 0);
  }
}
