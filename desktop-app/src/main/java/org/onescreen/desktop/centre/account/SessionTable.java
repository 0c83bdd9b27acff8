package org.onescreen.desktop.centre.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onescreen.model.access.Role;

/// Sessions and tokens in the database.
final class SessionTable {
  private static final String CALLER =
      "SELECT a.id, a.display_name, a.role, a.scope, s.id, s.replica, s.expires"
          + " FROM session s JOIN account a ON a.id = s.account";
  private static final String GOOD = " AND s.expires > :now AND NOT a.disabled";

  private SessionTable() {}

  /// A refresh token that somebody shows.
  record Shown(UUID session, UUID account, UUID replica, Instant began, boolean used) {}

  static void sweep(Handle handle, Instant now) {
    handle.execute("DELETE FROM session WHERE expires <= ?", at(now));
    handle.execute("DELETE FROM session_token WHERE NOT refresh AND expires <= ?", at(now));
  }

  static UUID begin(
      Handle handle, UUID account, UUID replica, String pictures, Instant now, Instant expires) {
    return handle
        .createQuery(
            "INSERT INTO session (account, replica, pictures, began, expires)"
                + " VALUES (:account, :replica, :pictures, :now, :expires) RETURNING id")
        .bind("account", account)
        .bind("replica", replica)
        .bind("pictures", Tokens.hash(pictures))
        .bind("now", at(now))
        .bind("expires", at(expires))
        .mapTo(UUID.class)
        .one();
  }

  static void add(Handle handle, UUID session, String token, boolean refresh, Instant expires) {
    handle.execute(
        "INSERT INTO session_token (hash, session, refresh, expires) VALUES (?, ?, ?, ?)",
        Tokens.hash(token),
        session,
        refresh,
        at(expires));
  }

  /// Locks the session, so that of two that show one token at once the second finds it used.
  static Optional<Shown> shown(Handle handle, String refresh, Instant now) {
    return handle
        .createQuery(
            "SELECT s.id, s.account, s.replica, s.began, t.used FROM session_token t"
                + " JOIN session s ON s.id = t.session JOIN account a ON a.id = s.account"
                + " WHERE t.hash = :hash AND t.refresh"
                + GOOD
                + " FOR UPDATE OF s, t")
        .bind("hash", Tokens.hash(refresh))
        .bind("now", at(now))
        .map(
            (row, _) ->
                new Shown(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getBoolean(5)))
        .findFirst();
  }

  static void use(Handle handle, String refresh) {
    handle.execute("UPDATE session_token SET used = true WHERE hash = ?", Tokens.hash(refresh));
  }

  static void prolong(Handle handle, UUID session, Instant expires) {
    handle.execute("UPDATE session SET expires = ? WHERE id = ?", at(expires), session);
  }

  static void end(Handle handle, UUID session) {
    handle.execute("DELETE FROM session WHERE id = ?", session);
  }

  static Optional<Caller> byAccess(Handle handle, String token, Instant now) {
    return handle
        .createQuery(
            CALLER
                + " JOIN session_token t ON t.session = s.id"
                + " WHERE t.hash = :hash AND NOT t.refresh AND t.expires > :now"
                + GOOD)
        .bind("hash", Tokens.hash(token))
        .bind("now", at(now))
        .map((row, _) -> caller(row))
        .findFirst();
  }

  static Optional<Caller> byPictures(Handle handle, String token, Instant now) {
    return handle
        .createQuery(CALLER + " WHERE s.pictures = :hash" + GOOD)
        .bind("hash", Tokens.hash(token))
        .bind("now", at(now))
        .map((row, _) -> caller(row))
        .findFirst();
  }

  static Optional<Caller> byId(Handle handle, UUID session, Instant now) {
    return handle
        .createQuery(CALLER + " WHERE s.id = :id" + GOOD)
        .bind("id", session)
        .bind("now", at(now))
        .map((row, _) -> caller(row))
        .findFirst();
  }

  /// @return false where the replica is another account's
  static boolean register(Handle handle, UUID replica, UUID account, Instant now) {
    return handle.execute(
            "INSERT INTO replica (id, account, seen_at) VALUES (?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at"
                + " WHERE replica.account = excluded.account",
            replica,
            account,
            at(now))
        > 0;
  }

  private static Caller caller(ResultSet row) throws SQLException {
    return new Caller(
        row.getObject(1, UUID.class),
        row.getString(2),
        Role.valueOf(row.getString(3)),
        Accounts.scope((String[]) row.getArray(4).getArray()),
        row.getObject(5, UUID.class),
        row.getObject(6, UUID.class),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
