package org.onescreen.desktop.cache;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.PushReply;

/// The [Outbox] in the cache's own file.
final class CacheOutbox implements Outbox {
  /// Why a command is parked that builds on a parked one.
  static final String DEPENDS = "depends-on-parked";

  private final OutboxWork work;
  private final EntryForm form;
  private final Sending sending;
  private final Settling settling;
  private final InstantSource clock;
  private final ThreadGuard guard;

  CacheOutbox(
      OutboxWork work, EntryForm form, Holding holding, InstantSource clock, ThreadGuard guard) {
    this.work = work;
    this.form = form;
    this.sending = new Sending(form, holding);
    this.settling = new Settling(form, clock);
    this.clock = clock;
    this.guard = guard;
  }

  @Override
  public List<Operation> toSend(int most, int mostBytes) {
    guard.check();
    return work.await(change -> sending.next(change, most, mostBytes));
  }

  @Override
  public Optional<LastDone> lastDone() {
    guard.check();
    return work.await(
        change ->
            change
                .table()
                .lastDone(change.numbers().settled())
                .map(entry -> new LastDone(entry.seq(), entry.id())));
  }

  @Override
  public boolean settle(PushReply reply) {
    guard.check();
    return work.await(change -> settling.settle(change, reply));
  }

  @Override
  public void park(UUID operation, String reason) {
    guard.check();
    work.await(change -> park(change, operation, reason));
  }

  private Boolean park(OutboxChange change, UUID operation, String reason) throws SQLException {
    Optional<OutboxEntry> found = change.table().find(operation);
    if (found.isEmpty() || !found.get().state().pending()) {
      return false;
    }
    for (OutboxEntry first : new OutboxGroup(form).of(change, found.get())) {
      for (OutboxEntry entry : change.table().pending(first.key())) {
        if (entry.place() >= first.place()) {
          String why = entry.id().equals(operation) ? reason : DEPENDS;
          byte[] outcome = form.outcome(entry.id(), EntryOutcome.parked(why));
          change.keep(entry.to(CommandState.PARKED, clock.instant(), outcome));
        }
      }
    }
    return true;
  }

  @Override
  public UUID fork() {
    guard.check();
    return work.await(Fork::take);
  }

  @Override
  public Pin onNew(Runnable listener) {
    return work.onNew(listener);
  }
}
