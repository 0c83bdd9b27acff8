package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The three clocks of a case that nobody can fake: the law's, the stage's, and the one since
/// something of substance was done.
///
/// @param legal the next limit; empty where none runs
/// @param inStage days in the stage
/// @param sinceAct days since the last session, visit, paper or investigation; since acceptance
///   where there was none
public record ThreeClocks(Optional<RunningClock> legal, long inStage, long sinceAct) {
  public static ThreeClocks of(Dispute dispute, DisputeClocks clocks, LocalDate today) {
    LocalDate act = dispute.lastActOn() == null ? dispute.acceptedOn() : dispute.lastActOn();
    return new ThreeClocks(
        clocks.next(dispute),
        Math.max(0, ChronoUnit.DAYS.between(dispute.stageSince(), today)),
        Math.max(0, ChronoUnit.DAYS.between(act, today)));
  }
}
