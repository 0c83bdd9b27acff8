package org.onescreen.model.mediation;

import java.util.List;

/// The parties as they are to be from now on.
public record PartyList(List<Party> parties) {
  public PartyList {
    parties = List.copyOf(parties);
  }

  /// Parties are personal, and never reach a log.
  @Override
  public String toString() {
    return "PartyList[" + parties.size() + "]";
  }
}
