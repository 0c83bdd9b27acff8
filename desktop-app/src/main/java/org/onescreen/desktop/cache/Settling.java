package org.onescreen.desktop.cache;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.OperationResult.Status;
import org.onescreen.model.wire.PushReply;

/// Takes the server's answers, each once, and whatever order or number of times they come in.
final class Settling {
  /// As long as a settled command is kept, for a server that is restored from a backup.
  static final Duration KEPT = Duration.ofDays(30);

  /// As long as the server keeps its own log of operations.
  static final Duration HISTORY = Duration.ofDays(400);

  private final EntryForm form;
  private final InstantSource clock;

  Settling(EntryForm form, InstantSource clock) {
    this.form = form;
    this.clock = clock;
  }

  /// @return true where the server was restored
  Boolean settle(OutboxChange change, PushReply reply) throws SQLException {
    Instant now = clock.instant();
    for (OperationResult result : reply.results()) {
      Optional<OutboxEntry> entry = change.table().find(result.id());
      if (entry.filter(e -> awaited(e.state())).isPresent()) {
        settle(change, entry.get(), result, reply.at(), now);
      }
    }
    if (reply.at() != null && !reply.results().isEmpty()) {
      change.answered(reply.at());
    }
    boolean restored = reply.results().isEmpty() && reply.lastSeq() < change.numbers().settled();
    if (restored) {
      putBack(change, reply.lastSeq());
    } else {
      advance(change, reply.lastSeq());
      askAgain(change, reply.undone());
    }
    change.table().purge(now.minus(KEPT), now.minus(HISTORY));
    return restored;
  }

  /// A parked one may have been done all the same, and one that was numbered anew as well.
  private static boolean awaited(CommandState state) {
    return state.pending() || state == CommandState.PARKED;
  }

  private void settle(
      OutboxChange change,
      OutboxEntry entry,
      OperationResult result,
      @Nullable Cursor at,
      Instant now)
      throws SQLException {
    change.begin(entry.key());
    change.keep(
        entry.to(state(result.status()), now, form.outcome(entry.id(), EntryOutcome.of(result))));
    if (result.row() != null || gone(result)) {
      change.rows().answered(entry.key(), result.row(), at, change.state());
    }
  }

  private static CommandState state(Status status) {
    return switch (status) {
      case DONE, UNCHANGED, SETTLED_BEFORE -> CommandState.DONE;
      case REFUSED -> CommandState.REFUSED;
      case CONFLICT -> CommandState.CONFLICT;
    };
  }

  /// A result without a row says that the record is gone only where the command met it.
  private static boolean gone(OperationResult result) {
    return switch (result.status()) {
      case DONE, UNCHANGED -> true;
      case CONFLICT -> result.conflict().isEmpty();
      case REFUSED, SETTLED_BEFORE -> false;
    };
  }

  private static void advance(OutboxChange change, long lastSeq) throws SQLException {
    Numbers numbers = change.numbers();
    long answered = change.table().firstUnanswered().map(first -> first - 1).orElse(numbers.last());
    long settled = Math.min(Math.min(lastSeq, numbers.last()), answered);
    if (settled > numbers.settled()) {
      change.numbers(new Numbers(numbers.last(), settled));
    }
  }

  /// What this desk calls done and the server does not: a double of this desk, or this desk before
  /// it was put back, has sent it to a restored server once more. It is sent again for its answer;
  /// nothing is decided twice.
  private static void askAgain(OutboxChange change, List<UUID> undone) throws SQLException {
    for (UUID operation : undone) {
      Optional<OutboxEntry> done =
          change.table().find(operation).filter(e -> e.state() == CommandState.DONE);
      if (done.isPresent() && done.get().seq() > 0) {
        change.begin(done.get().key());
        change.keep(done.get().sent(done.get().seq()));
        Numbers numbers = change.numbers();
        long before = Math.min(numbers.settled(), done.get().seq() - 1);
        change.numbers(new Numbers(numbers.last(), before));
      }
    }
  }

  /// The server was restored and knows less than it had answered: what it did not carry over is
  /// sent again as it was, in its old order and under its old numbers.
  private void putBack(OutboxChange change, long lastSeq) throws SQLException {
    List<OutboxEntry> lost = change.table().numberedAfter(lastSeq);
    for (OutboxEntry entry : lost) {
      if (entry.state() == CommandState.DONE) {
        change.begin(entry.key());
        change.keep(entry.sent(entry.seq()));
      }
    }
    change.numbers(new Numbers(change.numbers().last(), lastSeq));
  }
}
