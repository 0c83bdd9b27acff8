package org.onescreen.model.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// A login that was granted, or one that was renewed.
///
/// @param token sent as `Authorization: Bearer …` from now on
/// @param expires when the token ends
/// @param displayName what to call the operator on the screen
/// @param scope the divisions that the operator may see, each with all below it
/// @param serverTime for showing ages by the server's clock
/// @param account the account's id on its centre
/// @param refresh good for one [RefreshRequest]; null where the session cannot be renewed
/// @param pictures a token for live pictures alone, which may stand in an address and holds as long
///   as the session; null in a renewal, where the one of the login goes on
/// @param offlineDays for how many days after a login the operator may be let in without the
///   server; 0 for never
public record SessionReply(
    String token,
    Instant expires,
    String displayName,
    List<DivisionCode> scope,
    Instant serverTime,
    UUID account,
    Role role,
    @Nullable String refresh,
    @Nullable String pictures,
    int offlineDays) {
  public SessionReply {
    scope = List.copyOf(scope);
  }

  /// An operator's session that cannot be renewed and allows no work without the server.
  public SessionReply(
      String token,
      Instant expires,
      String displayName,
      List<DivisionCode> scope,
      Instant serverTime) {
    this(
        token,
        expires,
        displayName,
        scope,
        serverTime,
        new UUID(0, 0),
        Role.OPERATOR,
        null,
        null,
        0);
  }

  /// Who gives the commands of this session.
  public Actor actor() {
    return new Actor(account, displayName, role, scope);
  }

  /// A token never reaches a log.
  @Override
  public String toString() {
    return "SessionReply[displayName=" + displayName + ", role=" + role + ", scope=" + scope + "]";
  }
}
