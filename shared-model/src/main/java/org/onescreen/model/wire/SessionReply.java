package org.onescreen.model.wire;

import java.time.Instant;
import java.util.List;
import org.onescreen.model.region.DivisionCode;

/// A login that was granted.
///
/// @param token sent as `Authorization: Bearer …` from now on
/// @param expires when the token ends
/// @param displayName what to call the operator on the screen
/// @param scope the divisions that the operator may see, each with all below it
/// @param serverTime for showing ages by the server's clock
public record SessionReply(
    String token,
    Instant expires,
    String displayName,
    List<DivisionCode> scope,
    Instant serverTime) {
  public SessionReply {
    scope = List.copyOf(scope);
  }

  /// A token never reaches a log.
  @Override
  public String toString() {
    return "SessionReply[displayName=" + displayName + ", scope=" + scope + "]";
  }
}
