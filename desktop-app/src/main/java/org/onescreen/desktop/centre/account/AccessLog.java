package org.onescreen.desktop.centre.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.AccessChain;
import org.onescreen.model.wire.AccessEvent;

/// The record of logins and of what was done to accounts: only ever added to, read by auditors
/// alone, each line sealed with the one before it ([AccessChain]).
///
/// Safe for use by many threads.
public final class AccessLog {
  /// Where something was done on the server's own command line.
  public static final String CONSOLE = "console";

  private static final int MOST = 500;

  /// Of this database's advisory locks: one link is made after the other.
  private static final long LOCK = 0x4143_4345_5353L;

  private static final String COLUMNS = "id, at, account, what, from_address, detail, hash";

  private final Jdbi jdbi;
  private final InstantSource clock;

  public AccessLog(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  void add(@Nullable UUID account, AccessEvent.What what, String from) {
    jdbi.useTransaction(handle -> add(handle, account, what, from, ""));
  }

  /// In the transaction of what it records, as the last thing in it: others that record something
  /// wait until it is over.
  void add(
      Handle handle, @Nullable UUID account, AccessEvent.What what, String from, String detail) {
    handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(" + LOCK + ")").mapTo(int.class).one();
    Optional<AccessEvent> last = last(handle);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    long id = last.map(AccessEvent::id).orElse(0L) + 1;
    AccessEvent event = new AccessEvent(id, at, account, what, from, detail, AccessChain.NOTHING);
    handle.execute(
        "INSERT INTO access_event ("
            + COLUMNS
            + ") OVERRIDING SYSTEM VALUE VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        at.atOffset(ZoneOffset.UTC),
        account,
        what.name(),
        from,
        detail,
        AccessChain.link(last.map(AccessEvent::hash).orElse(AccessChain.NOTHING), event));
  }

  private static Optional<AccessEvent> last(Handle handle) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM access_event ORDER BY id DESC LIMIT 1")
        .map((row, _) -> event(row))
        .findOne();
  }

  /// @param after [AccessEvent#id()] of the last one that is known; 0 for the oldest
  /// @return the next ones, at most 500, in the order in which they happened
  public List<AccessEvent> after(long after) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM access_event WHERE id > :after ORDER BY id LIMIT "
                        + MOST)
                .bind("after", after)
                .map((row, _) -> event(row))
                .list());
  }

  /// Looks through all of it.
  ///
  /// @param seal what an earlier look gave as [Check.Whole#seal()], kept elsewhere since
  public Check check(Optional<AccessSeal> seal) {
    AccessChain chain = new AccessChain();
    AccessSeal end = AccessSeal.NONE;
    boolean sealed = seal.isEmpty();
    for (List<AccessEvent> page = after(0); !page.isEmpty(); page = after(end.id())) {
      for (AccessEvent each : page) {
        if (!chain.holds(each)) {
          return new Check.Broken(each);
        }
        end = new AccessSeal(each.id(), each.hash());
        sealed |= seal.filter(end::equals).isPresent();
      }
    }
    return sealed ? new Check.Whole(end) : new Check.CutOff(seal.orElseThrow());
  }

  /// What a look at all of it found.
  public sealed interface Check {
    /// @param seal of the last line: to be kept where nobody can change it together with the record
    record Whole(AccessSeal seal) implements Check {}

    /// This line, or what stood before it, is not what was written.
    record Broken(AccessEvent line) implements Check {}

    /// Each line fits to the one before it, but what was sealed then is not among them.
    record CutOff(AccessSeal seal) implements Check {}
  }

  private static AccessEvent event(ResultSet row) throws SQLException {
    return new AccessEvent(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getObject(3, UUID.class),
        AccessEvent.What.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }
}
