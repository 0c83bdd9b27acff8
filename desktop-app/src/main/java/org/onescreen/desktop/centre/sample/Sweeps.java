package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Quota;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.mediation.DisputeSweep;

/// 1,117 sweeps, by which 695 disputes were prevented (report 004).
final class Sweeps {
  private static final int SWEEPS = 1117;
  private static final int PREVENTED = 695;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;

  Sweeps(Setting setting) {
    this.setting = setting;
    dice = setting.dice("sweeps");
    ids = setting.ids("sweeps");
  }

  void writeTo(RecordSink sink) {
    SampleClock clock = setting.clock();
    List<Village> villages = setting.county().villages();
    int[] perDay = Shares.of(SWEEPS, 0, new Rhythm(clock, dice).year());
    Quota prevents = new Quota(PREVENTED, SWEEPS, dice);
    int turn = dice.below(villages.size());
    for (int d = 0; d < perDay.length; d++) {
      LocalDate day = clock.day(d);
      for (int i = 0; i < perDay[d]; i++) {
        int prevented = prevents.next() ? 1 : 0;
        sink.add(
            DisputeSweep.KIND,
            new DisputeSweep(
                ids.at(clock.at(day, 0)),
                villages.get(turn++ % villages.size()).code(),
                day,
                prevented + dice.weighted(0.6, 0.3, 0.1),
                prevented));
      }
    }
  }
}
