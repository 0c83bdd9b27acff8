package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.region.Livelihood;
import org.onescreen.model.region.LivelihoodType;

/// What the resettlement community did for its residents' living (report 000).
final class Livelihoods {
  private static final int JOBS = 200;
  private static final int TRAINED = 695;
  private static final int PLACED = 352;
  private static final int MU = 50;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;

  Livelihoods(Setting setting) {
    this.setting = setting;
    dice = setting.dice("livelihoods");
    ids = setting.ids("livelihoods");
  }

  void writeTo(RecordSink sink) {
    write(sink, LivelihoodType.WORKSHOP, JOBS, true);
    write(sink, LivelihoodType.TRAINING, TRAINED, false);
    write(sink, LivelihoodType.PLACEMENT, PLACED, false);
    write(sink, LivelihoodType.GARDEN, MU, true);
  }

  private void write(RecordSink sink, LivelihoodType type, int total, boolean approximate) {
    List<String> names = setting.words().all("livelihood." + type);
    int[] shares = Shares.uneven(total, 1, names.size(), 0.3, dice);
    for (int i = 0; i < shares.length; i++) {
      LocalDate day = setting.clock().day(dice.below(setting.clock().days()));
      sink.add(
          Livelihood.KIND,
          new Livelihood(
              ids.at(setting.clock().at(day, 0)),
              setting.county().resettlement().code(),
              type,
              names.get(i),
              shares[i],
              approximate,
              day));
    }
  }
}
