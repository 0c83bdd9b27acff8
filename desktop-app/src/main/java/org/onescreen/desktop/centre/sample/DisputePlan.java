package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.sample.chance.Wheel;

/// Which dispute came when and where, before its details: 4,500 accepted within the year (report
/// 004), 38 of them in the four-level community, where none went up (report 003), 798 first taken
/// by a room of the network, of which 26 went up (report 001).
final class DisputePlan {
  private static final int ACCEPTED = 4500;
  private static final int IN_FOUR_LEVELS = 38;
  private static final int FIRST_IN_ROOM = 798;
  private static final int NOT_SETTLED_IN_ROOM = 26;

  /// Cases of no room that went up a level and were settled there. No report counts them.
  private static final int OTHERS_ESCALATED = 60;

  /// New cases are few in the last days: the year's figures count what has been closed.
  private static final int FADING_DAYS = 15;

  private final SampleClock clock;
  private final Dice dice;
  private final List<LocalDate> days;
  private final List<Integer> ordinary;
  private final @Nullable DisputeFate[] fates = new @Nullable DisputeFate[ACCEPTED];
  private final Set<Integer> inFourLevels = new HashSet<>();
  private final Set<Integer> inRoom = new HashSet<>();
  private final Set<Integer> escalated = new HashSet<>();

  DisputePlan(SampleClock clock, Dice dice) {
    this.clock = clock;
    this.dice = dice;
    days = days();
    ordinary = new ArrayList<>(IntStream.range(0, ACCEPTED).boxed().toList());
    dice.shuffle(ordinary);
    for (DisputeFate fate : DisputeFate.ALL) {
      give(fate);
    }
    inFourLevels.addAll(ordinary.subList(0, IN_FOUR_LEVELS));
    dice.shuffle(ordinary);
    inRoom.addAll(ordinary.subList(0, FIRST_IN_ROOM - inRoom.size()));
    escalate(NOT_SETTLED_IN_ROOM - escalated.size(), true);
    escalate(OTHERS_ESCALATED, false);
  }

  /// One dispute of the plan.
  ///
  /// @param number of all, by the day of acceptance
  /// @param fate null where it ran its whole course
  /// @param inRoom first taken by a room of the network
  record Planned(
      int number,
      LocalDate accepted,
      Village village,
      @Nullable DisputeFate fate,
      boolean inRoom,
      boolean escalated) {}

  /// By the day of acceptance.
  List<Planned> of(County county) {
    Village four = county.fourLevels();
    Wheel<Village> others =
        new Wheel<>(
            county.villages().stream().filter(v -> v.role() != four.role()).toList(),
            Village::households);
    return IntStream.range(0, ACCEPTED)
        .mapToObj(
            i ->
                new Planned(
                    i,
                    days.get(i),
                    inFourLevels.contains(i) ? four : others.spin(dice),
                    fates[i],
                    inRoom.contains(i),
                    escalated.contains(i)))
        .toList();
  }

  private List<LocalDate> days() {
    double[] weights = new Rhythm(clock, dice).year();
    for (int age = 0; age < FADING_DAYS; age++) {
      weights[weights.length - 1 - age] *= (age + 1.0) / (FADING_DAYS + 1);
    }
    int[] perDay = Shares.of(ACCEPTED, 0, weights);
    List<LocalDate> all = new ArrayList<>(ACCEPTED);
    for (int d = 0; d < perDay.length; d++) {
      for (int i = 0; i < perDay[d]; i++) {
        all.add(clock.day(d));
      }
    }
    return all;
  }

  private void give(DisputeFate fate) {
    for (int wider = 0; ; wider++) {
      for (int i : ordinary) {
        int age = clock.age(days.get(i));
        if (age >= fate.youngest() && age <= fate.oldest() + wider) {
          ordinary.remove(Integer.valueOf(i));
          fates[i] = fate;
          if (fate.room()) {
            inRoom.add(i);
          }
          if (fate.escalated()) {
            escalated.add(i);
          }
          return;
        }
      }
    }
  }

  private void escalate(int count, boolean ofRooms) {
    ordinary.stream()
        .filter(i -> inRoom.contains(i) == ofRooms && !inFourLevels.contains(i))
        .limit(count)
        .forEach(escalated::add);
  }
}
