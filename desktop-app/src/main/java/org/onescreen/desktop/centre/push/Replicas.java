package org.onescreen.desktop.centre.push;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// How far each desk has come, within one transaction.
final class Replicas {
  private final Handle handle;

  Replicas(Handle handle) {
    this.handle = handle;
  }

  /// Makes the desk known where it has just taken a new id, and locks it until the transaction
  /// ends.
  ///
  /// @return the newest sequence number that was settled
  /// @throws ForkException where it is another account's
  long lock(UUID replica, UUID account, Instant now) throws ForkException {
    handle
        .createUpdate(
            "INSERT INTO replica (id, account, seen_at) VALUES (:id, :account, :now)"
                + " ON CONFLICT (id) DO NOTHING")
        .bind("id", replica)
        .bind("account", account)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
    return handle
        .createQuery(
            "SELECT last_seq FROM replica WHERE id = :id AND account = :account FOR UPDATE")
        .bind("id", replica)
        .bind("account", account)
        .mapTo(Long.class)
        .findFirst()
        .orElseThrow(ForkException::new);
  }

  void settled(UUID replica, long seq, Instant now) {
    handle
        .createUpdate("UPDATE replica SET last_seq = :seq, seen_at = :now WHERE id = :id")
        .bind("seq", seq)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("id", replica)
        .execute();
  }
}
