package org.onescreen.desktop.desk.offline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.SessionReply;

/// What a desk keeps of the operator whom the centre let in last.
///
/// @param verifier the password's Argon2id hash
/// @param days for how long after `confirmed` the operator may enter without the centre
/// @param confirmed when the centre last said yes
/// @param latest the latest moment that this desk has seen; time never runs back from it
/// @param failures wrong passwords since the last right one
/// @param until no password is looked at before
record Kept(
    String user,
    UUID account,
    String displayName,
    Role role,
    List<DivisionCode> scope,
    String verifier,
    int days,
    Instant confirmed,
    Instant latest,
    int failures,
    Instant until) {
  static Kept of(String user, String verifier, SessionReply session, Instant now) {
    return new Kept(
        user,
        session.account(),
        session.displayName(),
        session.role(),
        session.scope(),
        verifier,
        session.offlineDays(),
        now,
        now,
        0,
        Instant.EPOCH);
  }

  /// As the centre says it now, with the password that is known.
  Kept confirmed(SessionReply session, Instant now) {
    Kept fresh = of(user, verifier, session, now);
    return fresh.tried(failures, until, now);
  }

  Kept tried(int newFailures, Instant newUntil, Instant now) {
    return new Kept(
        user,
        account,
        displayName,
        role,
        scope,
        verifier,
        days,
        confirmed,
        now,
        newFailures,
        newUntil);
  }

  Actor actor() {
    return new Actor(account, displayName, role, scope);
  }

  /// A verifier never reaches a log.
  @Override
  public String toString() {
    return "Kept[account=" + account + "]";
  }
}
