package org.onescreen.desktop.centre.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.antifraud.MaterialStock;

/// Whom publicity should reach, who has the application, and what the county's store holds.
final class CampaignRegisters {
  private static final int APP_LOW = 38;
  private static final int APP_HIGH = 74;

  /// What was issued, as published.
  private static final List<Integer> ISSUED = List.of(6, 2000, 130, 5, 500, 5000, 8000);

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;

  CampaignRegisters(Setting setting) {
    this.setting = setting;
    dice = setting.dice("registers");
    ids = setting.ids("registers");
  }

  void writeTo(RecordSink sink) {
    for (Village village : setting.county().villages()) {
      for (Cell cell : village.leaves()) {
        sink.add(CampaignTarget.KIND, target(village, cell));
        sink.add(AppRegister.KIND, app(village, cell));
      }
    }
    MaterialItem[] items = MaterialItem.values();
    for (int i = 0; i < items.length; i++) {
      int issued = ISSUED.get(i);
      sink.add(
          MaterialStock.KIND,
          new MaterialStock(
              ids.at(setting.clock().setUp()),
              setting.county().code(),
              items[i],
              issued + issued * dice.between(2, 30) / 100,
              issued,
              setting.clock().today()));
    }
  }

  private CampaignTarget target(Village village, Cell cell) {
    int people = cell.households() * dice.between(255, 345) / 100;
    return new CampaignTarget(
        ids.at(setting.clock().setUp()),
        village.code(),
        cell.code(),
        cell.households(),
        people,
        people * dice.between(10, 17) / 100,
        people * dice.between(2, 6) / 100,
        people * dice.between(15, 24) / 100,
        people * dice.between(4, 10) / 100,
        people * dice.between(8, 18) / 100,
        setting.clock().daysAgo(dice.between(30, 90)));
  }

  private AppRegister app(Village village, Cell cell) {
    int installed = cell.households() * dice.between(APP_LOW, APP_HIGH) / 100;
    boolean listed = village.role() == Village.Role.RESETTLEMENT;
    return new AppRegister(
        ids.at(setting.clock().setUp()),
        village.code(),
        cell.code(),
        cell.households(),
        installed,
        listed ? doors(installed) : List.of(),
        setting.clock().daysAgo(dice.below(20)));
  }

  private static List<String> doors(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> "H" + (1000 + number)).toList();
  }
}
