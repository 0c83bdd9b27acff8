package org.onescreen.desktop.centre.sample;

import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;

/// What every part of the sample is made from. Each part throws dice of its own.
record Setting(County county, SampleClock clock, Words words) {
  Dice dice(String purpose) {
    return Dice.of(county.seed(), purpose);
  }

  Ids ids(String purpose) {
    return new Ids(dice(purpose + " ids"));
  }

  People people(String purpose) {
    return new People(words, county.code().code().substring(0, 6), dice(purpose + " people"));
  }
}
