package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// The limits of the race that a centre has set for itself; where there is none
/// [RaceLimits#DEFAULT] holds.
///
/// @param division the county or town whose policy it is
/// @param asOf when it was last changed
public record DissuasionPolicy(UUID id, DivisionCode division, RaceLimits limits, LocalDate asOf)
    implements CentreRecord {
  public static final Kind<DissuasionPolicy> KIND =
      Kind.of(66, "dissuasion-policy", DissuasionPolicy.class).priority(Priority.WORK).build();
}
