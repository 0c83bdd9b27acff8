package org.onescreen.desktop.centre.sample;

import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;

/// Who else comes when called: 102 full-time patrol teams (report 001) and in every village the
/// room of its officer (一村一警). How many people there are in each is invented.
final class Forces {
  private static final int TEAMS = 102;
  private static final int FEWEST_MEMBERS = 3;
  private static final int MOST_MEMBERS = 8;
  private static final int MOST_STAFF = 3;
  private static final int SILENCE_SECONDS = 900;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final People people;

  Forces(Setting setting) {
    this.setting = setting;
    dice = setting.dice("patrols");
    ids = setting.ids("patrols");
    people = setting.people("patrols");
  }

  void writeTo(RecordSink sink) {
    for (Village village : setting.county().villages()) {
      sink.add(PoliceRoom.KIND, room(village));
    }
    List<Town> towns = setting.county().towns();
    double[] sizes = towns.stream().mapToDouble(town -> town.villages().size()).toArray();
    int[] teams = Shares.of(TEAMS, 1, sizes);
    for (int i = 0; i < teams.length; i++) {
      for (int number = 1; number <= teams[i]; number++) {
        sink.add(PatrolTeam.KIND, team(towns.get(i), number));
      }
    }
  }

  private PoliceRoom room(Village village) {
    return new PoliceRoom(
        ids.at(setting.clock().setUp()),
        village.code(),
        setting.words().phrase("police-room", village.shortName()),
        dice.between(1, MOST_STAFF),
        people.name(),
        people.phone(),
        Spots.near(dice.pick(village.leaves()), dice));
  }

  private PatrolTeam team(Town town, int number) {
    Village village = dice.pick(town.villages());
    return new PatrolTeam(
        ids.at(setting.clock().setUp()),
        town.code(),
        setting.words().phrase("patrol-team", town.name(), number),
        dice.between(FEWEST_MEMBERS, MOST_MEMBERS),
        people.name(),
        people.phone(),
        Spots.near(dice.pick(village.leaves()), dice),
        setting.clock().now().minusSeconds(dice.below(SILENCE_SECONDS)));
  }
}
