package org.onescreen.model.wire;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// An account, as whoever administers sees it.
///
/// @param name the login
/// @param disabled true where it may not log in
public record AccountInfo(
    UUID id,
    String name,
    String displayName,
    Role role,
    List<DivisionCode> scope,
    boolean disabled) {
  public AccountInfo {
    scope = List.copyOf(scope);
  }
}
