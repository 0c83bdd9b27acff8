package org.onescreen.model.mediation;

import java.util.List;
import java.util.UUID;

/// Who mediates a case from now on.
///
/// @param lead who leads (首席调解员)
/// @param others who mediates beside the lead; at most [#MOST]
public record MediatorChange(UUID lead, List<UUID> others) {
  public static final int MOST = 10;

  public MediatorChange {
    others = List.copyOf(others);
  }
}
