package org.onescreen.model.wire;

import java.util.UUID;

/// A login.
///
/// @param replica which desk asks; made once per cache
public record SessionRequest(String user, String password, UUID replica) {
  /// A password never reaches a log.
  @Override
  public String toString() {
    return "SessionRequest[user=" + user + ", replica=" + replica + "]";
  }
}
