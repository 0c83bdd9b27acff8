package org.onescreen.desktop.centre.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.onescreen.desktop.centre.store.StoreException;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the operations of desks, each exactly once however often it is sent.
///
/// Safe for use by many threads; every call blocks until all is committed that it answers.
public final class Pushes {
  private static final Logger LOG = LoggerFactory.getLogger(Pushes.class);

  /// How long results are kept, and what was said in operations.
  private static final Duration KEPT = Duration.ofDays(400);

  private final Jdbi jdbi;
  private final Clock clock;
  private final Runnable afterCommit;
  private final Judge judge;

  /// @param afterCommit called after commits on the committing thread; must not block
  public Pushes(Jdbi jdbi, Clock clock, Runnable afterCommit) {
    this(jdbi, clock, afterCommit, Commands.judge(Pushes::logFault));
  }

  Pushes(Jdbi jdbi, Clock clock, Runnable afterCommit, Judge judge) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.afterCommit = afterCommit;
    this.judge = judge;
  }

  /// A message may name a person; where in the program it happened does not.
  static void logFault(Operation operation, RuntimeException fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    LOG.error(
        "the rule of {} failed: {} at {}",
        operation,
        fault.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
  }

  /// Settles what can be settled, in order, each operation or group in a transaction of its own.
  ///
  /// @throws ForkException where a sequence number was used for another operation, or the replica
  ///   is another account's; nothing was changed by this call, or what was changed was settled
  ///   before the desk was copied
  /// @throws StoreException where the database cannot go on; what was committed stays so, and the
  ///   desk sends all of it again
  public PushReply push(Actor actor, PushRequest request) throws ForkException {
    Instant now = clock.instant();
    try {
      requireNoFork(actor, request, now);
      List<OperationResult> results = new ArrayList<>();
      for (List<Operation> group : groups(request.operations())) {
        List<OperationResult> settled =
            Transactions.run(
                jdbi, handle -> new Settlement(handle, judge, actor, now).settle(group));
        afterCommit.run();
        results.addAll(settled);
        if (settled.size() < group.size()) {
          break;
        }
      }
      return new PushReply(lastSeq(request), results).undone(undone(request));
    } catch (JdbiException e) {
      throw new StoreException("the database refused an operation", e);
    }
  }

  private void requireNoFork(Actor actor, PushRequest request, Instant now) throws ForkException {
    Transactions.run(
        jdbi,
        handle -> {
          long last = new Replicas(handle).lock(request.replica(), actor.account(), now);
          OperationLog log = new OperationLog(handle);
          requireSamePast(log, request, last);
          log.forget(now.minus(KEPT));
          new ChangeLog(handle).forget(now.minus(KEPT));
          for (Operation operation : request.operations()) {
            boolean another =
                operation.seq() <= last
                    && !operation.skips()
                    && log.at(request.replica(), operation.seq())
                        .map(entry -> !entry.isOf(operation))
                        .orElse(false);
            if (another) {
              throw new ForkException();
            }
          }
          return last;
        });
  }

  /// A desk and its double that go on after the server was restored may have used the same numbers
  /// again, or let them be where it no longer has what was done under them; then neither has
  /// anything to send under one that the other has used. And a desk that was itself put back may
  /// call done what has been decided otherwise since.
  private static void requireSamePast(OperationLog log, PushRequest request, long last)
      throws ForkException {
    LastDone done = request.lastDone();
    boolean another =
        done != null
            && done.seq() <= last
            && log.at(request.replica(), done.seq())
                .filter(entry -> !entry.isDone(done.id()))
                .isPresent();
    if (another) {
      throw new ForkException();
    }
  }

  /// Neighbours of one group together, and everything else alone.
  private static List<List<Operation>> groups(List<Operation> operations) {
    List<List<Operation>> groups = new ArrayList<>();
    for (Operation operation : operations) {
      boolean joins =
          operation.group() != null
              && !groups.isEmpty()
              && operation.group().equals(groups.getLast().getLast().group());
      if (!joins) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(operation);
    }
    return groups;
  }

  /// Asked for where nothing was sent: it is the first thing that a desk says after it was away.
  private List<UUID> undone(PushRequest request) {
    return request.operations().isEmpty()
        ? jdbi.withHandle(handle -> new OperationLog(handle).undone(request.replica()))
        : List.of();
  }

  private long lastSeq(PushRequest request) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT last_seq FROM replica WHERE id = :id")
                .bind("id", request.replica())
                .mapTo(Long.class)
                .one());
  }
}
