package org.onescreen.model.wire;

import java.util.UUID;

/// Renews a session without the password.
///
/// @param refresh [SessionReply#refresh()], good once: whoever shows one again ends the session,
///   because two then hold it and one of them stole it
/// @param replica the desk that the session was given to
public record RefreshRequest(String refresh, UUID replica) {
  /// A token never reaches a log.
  @Override
  public String toString() {
    return "RefreshRequest[replica=" + replica + "]";
  }
}
