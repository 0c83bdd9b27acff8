package org.onescreen.desktop.centre.sample;

import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.sensor.Sensor;
import org.onescreen.model.sensor.SensorState;
import org.onescreen.model.sensor.SensorType;

/// Sensors: some in every village, of each type that the reports name. No report says how many:
/// their number is invented.
final class Sensors {
  private static final int FEWEST = 2;
  private static final int MOST = 4;
  private static final int HOUR = 3_600;
  private static final int DAY = 24 * HOUR;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;

  Sensors(Setting setting) {
    this.setting = setting;
    dice = setting.dice("sensors");
    ids = setting.ids("sensors");
  }

  void writeTo(RecordSink sink) {
    for (Village village : setting.county().villages()) {
      int count = dice.between(FEWEST, MOST);
      for (int i = 1; i <= count; i++) {
        sink.add(Sensor.KIND, sensor(village, i));
      }
    }
  }

  private Sensor sensor(Village village, int number) {
    Cell cell = dice.pick(village.leaves());
    SensorType type = dice.among(SensorType.values(), 0.5, 0.1, 0.15, 0.1, 0.15);
    SensorState state = dice.among(SensorState.values(), 0.95, 0.04, 0.01);
    int silence = state == SensorState.SILENT ? dice.between(6 * HOUR, 5 * DAY) : dice.below(600);
    return new Sensor(
        ids.at(setting.clock().setUp()),
        village.code(),
        cell.code(),
        setting.words().phrase("sensor." + type, village.shortName(), number),
        type,
        state,
        Spots.near(cell, dice),
        setting.clock().now().minusSeconds(silence));
  }
}
