package org.onescreen.model.access;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.region.DivisionCode;

/// Who gives a command.
///
/// @param account the account's id on its centre
/// @param displayName what others read where it says who did something
/// @param scope the divisions in which the account may act, each with all below it
public record Actor(UUID account, String displayName, Role role, List<DivisionCode> scope) {
  public Actor {
    scope = List.copyOf(scope);
  }

  /// True where `division` lies in the scope.
  public boolean covers(DivisionCode division) {
    return scope.stream().anyMatch(within -> within.contains(division));
  }
}
