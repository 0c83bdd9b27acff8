package org.onescreen.desktop.centre.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.sample.chance.Wheel;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmFlow;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.camera.Camera;

/// 240 alarms of a year, all but the last few over; each was raised where a camera looks. No report
/// gives a number of alarms: this one is invented.
final class Alarms {
  private static final int ALARMS = 240;
  private static final int FALSE_IN_TEN = 3;

  /// What still runs, in the order in which it came in, and how long before the sample's last
  /// moment.
  private static final List<Running> RUNNING =
      List.of(
          new Running(AlarmState.CONTROLLED, 2, AlarmSource.DEVICE, Duration.ofMinutes(95)),
          new Running(AlarmState.DISPATCHED, 1, AlarmSource.ONE_KEY, Duration.ofMinutes(21)),
          new Running(AlarmState.VERIFYING, 3, AlarmSource.VIDEO_ANALYSIS, Duration.ofMinutes(9)),
          new Running(AlarmState.NEW, 3, AlarmSource.DEVICE, Duration.ofMinutes(4)),
          new Running(AlarmState.NEW, 2, AlarmSource.VIDEO_ANALYSIS, Duration.ofMinutes(2)));

  private record Running(AlarmState state, int priority, AlarmSource source, Duration ago) {}

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final Wheel<Camera> places;

  /// @param watched the cameras that look where an alarm may be raised
  Alarms(Setting setting, List<Camera> watched) {
    this.setting = setting;
    dice = setting.dice("alarms");
    ids = setting.ids("alarms");
    places = new Wheel<>(watched, _ -> 1);
  }

  void writeTo(RecordSink sink) {
    SampleClock clock = setting.clock();
    Rhythm rhythm = new Rhythm(clock, dice);
    int[] perDay = Shares.of(ALARMS - RUNNING.size(), 0, rhythm.year());
    // Today's are those that still run.
    perDay[0] += perDay[perDay.length - 1];
    for (int d = 0; d + 1 < perDay.length; d++) {
      LocalDate day = clock.day(d);
      for (Instant moment : Moments.of(clock, rhythm, day, perDay[d])) {
        AlarmState end = dice.below(10) < FALSE_IN_TEN ? AlarmState.FALSE_ALARM : AlarmState.CLOSED;
        AlarmSource source = dice.among(AlarmSource.values(), 0.4, 0.35, 0.1, 0.15);
        sink.add(Alarm.KIND, alarm(moment, end, dice.between(1, 5), source));
      }
    }
    for (Running one : RUNNING) {
      sink.add(
          Alarm.KIND,
          alarm(clock.now().minus(one.ago()), one.state(), one.priority(), one.source()));
    }
  }

  private Alarm alarm(Instant moment, AlarmState state, int priority, AlarmSource source) {
    Camera camera = places.spin(dice);
    return new Alarm(
        ids.at(moment),
        camera.division(),
        dice.pick(setting.words().all("alarm." + source)),
        source,
        priority,
        state,
        !AlarmFlow.FINISHED.contains(state),
        camera.name(),
        camera.code(),
        camera.position(),
        moment);
  }
}
