package org.onescreen.desktop.centre.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Permission;
import org.onescreen.model.access.Permissions;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// Who a valid token belongs to, as the account stands at this moment.
///
/// @param scope the divisions that the account may see now
/// @param session the login that the token came from
/// @param replica the desk that the login was for; one that forks goes on under the same token with
///   an id of its own, and no account pushes under a replica id of another
/// @param expires when the session ends unless it is renewed
public record Caller(
    UUID account,
    String displayName,
    Role role,
    List<DivisionCode> scope,
    UUID session,
    UUID replica,
    Instant expires) {
  public Caller {
    scope = List.copyOf(scope);
  }

  public boolean may(Permission permission) {
    return Permissions.allows(role, permission);
  }

  /// Who gives the commands that come with this token.
  public Actor actor() {
    return new Actor(account, displayName, role, scope);
  }
}
