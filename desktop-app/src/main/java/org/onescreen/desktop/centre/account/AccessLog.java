package org.onescreen.desktop.centre.account;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.AccessEvent;

/// The record of logins and of what was done to accounts: only ever added to, read by auditors
/// alone.
///
/// Safe for use by many threads.
public final class AccessLog {
  /// Where something was done on the server's own command line.
  public static final String CONSOLE = "console";

  private static final int MOST = 500;

  private final Jdbi jdbi;
  private final InstantSource clock;

  public AccessLog(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  void add(@Nullable UUID account, AccessEvent.What what, String from) {
    jdbi.useHandle(handle -> add(handle, account, what, from, ""));
  }

  /// In the transaction of what it records.
  void add(
      Handle handle, @Nullable UUID account, AccessEvent.What what, String from, String detail) {
    handle.execute(
        "INSERT INTO access_event (at, account, what, from_address, detail) VALUES (?, ?, ?, ?, ?)",
        clock.instant().atOffset(ZoneOffset.UTC),
        account,
        what.name(),
        from,
        detail);
  }

  /// @param after [AccessEvent#id()] of the last one that is known; 0 for the oldest
  /// @return the next ones, at most 500, in the order in which they happened
  public List<AccessEvent> after(long after) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, at, account, what, from_address, detail FROM access_event"
                        + " WHERE id > :after ORDER BY id LIMIT "
                        + MOST)
                .bind("after", after)
                .map(
                    (row, _) ->
                        new AccessEvent(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getObject(3, UUID.class),
                            AccessEvent.What.valueOf(row.getString(4)),
                            row.getString(5),
                            row.getString(6)))
                .list());
  }
}
