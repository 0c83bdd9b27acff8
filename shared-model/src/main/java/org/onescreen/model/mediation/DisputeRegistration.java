package org.onescreen.model.mediation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.region.GridCode;

/// What is entered when a dispute is registered (受理登记).
///
/// @param grid where it is; it says the division too
/// @param mediator who answers for it from now on (首问负责)
/// @param room the mediation room that took it; null where none did
/// @param parties one to [#MOST_PARTIES]; telephone and ID number may be empty
/// @param more what a walk-in need not say; null where nothing was
public record DisputeRegistration(
    GridCode grid,
    String title,
    DisputeType type,
    DisputeSource source,
    RiskColor color,
    UUID mediator,
    @Nullable UUID room,
    List<Party> parties,
    @Nullable DisputeDetails more) {
  public static final int MOST_PARTIES = 50;

  public DisputeRegistration {
    parties = List.copyOf(parties);
  }

  /// One of which no more is known.
  public DisputeRegistration(
      GridCode grid,
      String title,
      DisputeType type,
      DisputeSource source,
      RiskColor color,
      UUID mediator,
      @Nullable UUID room,
      List<Party> parties) {
    this(grid, title, type, source, color, mediator, room, parties, null);
  }

  /// Parties are personal, and never reach a log.
  @Override
  public String toString() {
    return "DisputeRegistration[" + grid + " " + type + "]";
  }
}
