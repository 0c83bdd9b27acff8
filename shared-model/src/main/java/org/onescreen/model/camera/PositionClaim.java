package org.onescreen.model.camera;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.geo.Position;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.GridCode;

/// Where somebody says that a camera really stands. It counts once another person has approved it.
///
/// @param grid the leaf grid in which that place lies
/// @param by the account that says so
/// @param byName what others read of it
public record PositionClaim(
    Position position,
    GridCode grid,
    UUID by,
    @Personal(PersonalData.NAME) String byName,
    Instant at,
    @Personal(PersonalData.NARRATIVE) String note) {
  /// Who says so, and in what words, never reaches a log.
  @Override
  public String toString() {
    return "PositionClaim[" + grid + "]";
  }
}
