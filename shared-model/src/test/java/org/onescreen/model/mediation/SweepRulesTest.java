package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Verdict;

/// A sweep begins, is counted, and is over.
class SweepRulesTest {
  private static final LocalDate DAY = Samples.TODAY;

  private final Samples samples = new Samples(3);
  private final Preparation desk =
      new Preparation(
          new Judge(
              SweepCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));

  private Prepared open(String name, LocalDate until) {
    return desk.prepare(
        new Command<>(
            SweepCommands.OPEN, samples.id(), new SweepEntry(Samples.VILLAGE, name, DAY, until)),
        Optional.empty(),
        0,
        Samples.actor(Role.OPERATOR),
        samples.place());
  }

  private Prepared count(DisputeSweep sweep, SweepCount count) {
    return desk.prepare(
        new Command<>(SweepCommands.COUNT, sweep.id(), count),
        Optional.of(sweep),
        1,
        Samples.actor(Role.MEDIATOR),
        samples.place());
  }

  private static DisputeSweep after(Prepared prepared) {
    return (DisputeSweep) ((Prepared.Ready) prepared).after();
  }

  private static Refusal refusal(Prepared prepared) {
    return ((Verdict.Refused) ((Prepared.Settled) prepared).why()).why();
  }

  @Test
  void what_is_counted_stands_and_after_its_end_nothing_more_is_counted() {
    DisputeSweep sweep = after(open("春耕前排查", DAY.plusDays(7)));
    assertThat(sweep.last()).isEqualTo(DAY.plusDays(7));
    DisputeSweep counted = after(count(sweep, new SweepCount(120, 5, 3, true)));
    assertThat(counted.visited()).isEqualTo(120);
    assertThat(counted.found()).isEqualTo(5);
    assertThat(counted.prevented()).isEqualTo(3);
    assertThat(counted.name()).isEqualTo("春耕前排查");
    assertThat(refusal(count(counted, new SweepCount(121, 5, 3, false))).reason())
        .isEqualTo(Refusal.Reason.NOT_IN_THIS_STATE);
  }

  @Test
  void nobody_prevents_more_than_was_found_or_ends_before_the_beginning() {
    DisputeSweep sweep = after(open("排查", DAY));
    assertThat(refusal(count(sweep, new SweepCount(1, 2, 3, false))).detail())
        .isEqualTo("SWEEP_COUNTS");
    assertThat(refusal(count(sweep, new SweepCount(-1, 2, 2, false))).detail())
        .isEqualTo("SWEEP_COUNTS");
    assertThat(refusal(open("排查", DAY.minusDays(1))).detail()).isEqualTo("SWEEP_DAYS");
    assertThat(refusal(open(" ", DAY)).detail()).isEqualTo("name");
  }
}
