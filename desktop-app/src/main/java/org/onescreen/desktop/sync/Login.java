package org.onescreen.desktop.sync;

import org.onescreen.model.wire.SessionReply;

/// A session that stands, with the centre's clock as it was told at the login.
record Login(SessionReply session, ServerClock clock) {
  String token() {
    return session.token();
  }
}
