package org.onescreen.desktop.cache;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.RecordIds;

/// The [CommandDoor] of the cache.
final class Door implements CommandDoor {
  private final OutboxWork work;
  private final EntryForm form;
  private final OutboxGroup together;
  private final Holding holding;
  private final CommandRules rules;
  private final LiveQueryBoard board;
  private final InstantSource clock;
  private final Supplier<Optional<Actor>> who;

  Door(
      OutboxWork work,
      EntryForm form,
      Holding holding,
      CommandRules rules,
      LiveQueryBoard board,
      InstantSource clock,
      Supplier<Optional<Actor>> who) {
    this.work = work;
    this.form = form;
    this.together = new OutboxGroup(form);
    this.holding = holding;
    this.rules = rules;
    this.board = board;
    this.clock = clock;
    this.who = who;
  }

  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> give(
      CommandType<T, A> type, UUID record, A arguments) {
    return giveTogether(List.of(new Command<>(type, record, arguments)));
  }

  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<Given> giveHeld(
      CommandType<T, A> type, UUID record, A arguments, Duration hold) {
    return give(List.of(new Command<>(type, record, arguments)), hold);
  }

  @Override
  public CompletableFuture<Given> giveTogether(List<Command<?, ?>> commands) {
    return give(commands, Duration.ZERO);
  }

  private CompletableFuture<Given> give(List<Command<?, ?>> commands, Duration hold) {
    Actor actor = who.get().orElse(null);
    if (actor == null) {
      return CompletableFuture.completedFuture(new Given.Nobody());
    }
    return answered(
        work.journaled(
            change -> {
              List<Prepared> prepared = new ArrayList<>();
              for (Command<?, ?> command : commands) {
                RecordKey key = new RecordKey(command.type().kind().number(), command.record());
                prepared.add(rules.prepare(command, scene(change, key, actor)));
              }
              return keep(change, prepared, actor, hold);
            }));
  }

  @Override
  public <T extends Record & CentreRecord, A extends Record> CompletableFuture<List<Given>> giveAll(
      CommandType<T, A> type, Map<UUID, A> arguments) {
    Actor actor = who.get().orElse(null);
    if (actor == null) {
      return CompletableFuture.completedFuture(
          Collections.nCopies(arguments.size(), new Given.Nobody()));
    }
    return work.journaled(change -> keepAll(change, type, arguments, actor))
        .exceptionally(failure -> Collections.nCopies(arguments.size(), notKept(failure)));
  }

  /// What is read of the cache is read one after the other, what is computed of it side by side:
  /// deciding and sealing take longer than writing.
  private <T extends Record & CentreRecord, A extends Record> List<Given> keepAll(
      OutboxChange change, CommandType<T, A> type, Map<UUID, A> arguments, Actor actor)
      throws SQLException {
    Surroundings around = change.rows().remembering(type.kind());
    List<Callable<Formed>> forming = new ArrayList<>();
    for (Map.Entry<UUID, A> each : arguments.entrySet()) {
      RecordKey key = new RecordKey(type.kind().number(), each.getKey());
      Command<T, A> command = new Command<>(type, each.getKey(), each.getValue());
      CommandRules.Scene scene = scene(change, key, actor, around);
      forming.add(() -> formed(change, rules.prepare(command, scene), actor));
    }
    List<Given> all = new ArrayList<>();
    holding.release();
    for (Formed each : SideBySide.all(forming)) {
      all.add(keep(change, each));
    }
    return all;
  }

  private CommandRules.Scene scene(OutboxChange change, RecordKey key, Actor actor)
      throws SQLException {
    return scene(change, key, actor, change.rows().around());
  }

  private CommandRules.Scene scene(
      OutboxChange change, RecordKey key, Actor actor, Surroundings around) throws SQLException {
    Instant now = clock.instant();
    return new CommandRules.Scene(
        RecordIds.at(now),
        change.rows().shown(key),
        change.rows().version(key),
        actor,
        now,
        around);
  }

  /// All of them, or none.
  private Given keep(OutboxChange change, List<Prepared> prepared, Actor actor, Duration hold)
      throws SQLException {
    List<Prepared.Ready> ready = new ArrayList<>();
    for (Prepared one : prepared) {
      switch (one) {
        case Prepared.Settled(Verdict why) -> {
          return settled(why);
        }
        case Prepared.Ready decided -> ready.add(decided);
      }
    }
    holdBack(ready, hold);
    UUID first = ready.getFirst().operation().id();
    for (Prepared.Ready decided : ready) {
      Operation operation = decided.operation();
      Operation grouped = ready.size() == 1 ? operation : operation.in(first);
      keep(change, formed(change, grouped, decided.after(), actor));
    }
    return new Given.Kept(first);
  }

  /// Before it is written: as soon as it is, it may be looked for what to send.
  private void holdBack(List<Prepared.Ready> ready, Duration hold) {
    if (hold.isZero()) {
      holding.release();
    } else {
      ready.forEach(one -> holding.hold(one.operation(), hold, work::wake));
    }
  }

  /// What is to be written of a command.
  private sealed interface Formed {
    record Settled(Given given) implements Formed {}

    /// @param payload sealed
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    record Ready(Operation operation, byte[] payload, RowBodies.Made after) implements Formed {}
  }

  private Formed formed(OutboxChange change, Prepared prepared, Actor actor) {
    return switch (prepared) {
      case Prepared.Settled(Verdict why) -> new Formed.Settled(settled(why));
      case Prepared.Ready(Operation operation, CentreRecord after) ->
          formed(change, operation, after, actor);
    };
  }

  private Formed.Ready formed(
      OutboxChange change, Operation operation, CentreRecord after, Actor actor) {
    return new Formed.Ready(
        operation,
        form.payload(operation.id(), new EntryPayload(operation, actor)),
        change.rows().made(new RecordKey(operation.kind(), operation.record()), after));
  }

  private static Given keep(OutboxChange change, Formed formed) throws SQLException {
    return switch (formed) {
      case Formed.Settled(Given given) -> given;
      case Formed.Ready(Operation operation, byte[] payload, RowBodies.Made after) -> {
        change.keep(
            new OutboxEntry(
                change.table().lastPlace() + 1,
                operation.id(),
                operation.kind(),
                operation.record(),
                CommandState.WAITING,
                0,
                false,
                operation.at(),
                operation.at(),
                payload,
                null),
            after);
        yield new Given.Kept(operation.id());
      }
    };
  }

  private static Given settled(Verdict why) {
    return switch (why) {
      case Verdict.Refused(Refusal refusal) -> new Given.Refused(refusal);
      case Verdict.Unchanged _ -> new Given.Unchanged();
      case Verdict.Conflict _ -> new Given.Gone();
      case Verdict.Applied _ -> throw new IllegalStateException("what is applied is sent");
    };
  }

  private static CompletableFuture<Given> answered(CompletableFuture<Given> given) {
    return given.exceptionally(Door::notKept);
  }

  private static Given notKept(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof CacheException known) {
      return new Given.NotKept(known.failure());
    }
    throw new CompletionException(cause);
  }

  @Override
  public CompletableFuture<Boolean> withdraw(UUID operation) {
    return work.journaled(
        change -> {
          Optional<OutboxEntry> found = change.table().find(operation);
          if (found.isEmpty()) {
            return false;
          }
          List<OutboxEntry> all = together.of(change, found.get());
          for (OutboxEntry entry : all) {
            if (!mayBeWithdrawn(change, entry)) {
              return false;
            }
          }
          for (OutboxEntry entry : all) {
            change.keep(entry.to(CommandState.WITHDRAWN, clock.instant(), null));
          }
          return true;
        });
  }

  private static boolean mayBeWithdrawn(OutboxChange change, OutboxEntry entry)
      throws SQLException {
    return entry.state() == CommandState.WAITING
        && change.table().pending(entry.key()).getLast().id().equals(entry.id());
  }

  @Override
  public CompletableFuture<Boolean> accept(UUID operation) {
    Actor actor = who.get().orElse(null);
    if (actor == null) {
      return CompletableFuture.completedFuture(false);
    }
    return work.journaled(
        change -> {
          Optional<OutboxEntry> found = open(change, operation);
          if (found.isEmpty()) {
            return false;
          }
          for (OutboxEntry entry : together.of(change, found.get())) {
            if (isOpen(entry)) {
              decide(change, entry, actor, null);
            }
          }
          return true;
        });
  }

  @Override
  public CompletableFuture<Given> again(UUID operation) {
    Actor actor = who.get().orElse(null);
    if (actor == null) {
      return CompletableFuture.completedFuture(new Given.Nobody());
    }
    return answered(work.journaled(change -> again(change, operation, actor)));
  }

  private Given again(OutboxChange change, UUID operation, Actor actor) throws SQLException {
    Optional<OutboxEntry> found = open(change, operation);
    if (found.isEmpty()) {
      return new Given.Unchanged();
    }
    List<OutboxEntry> entries = together.of(change, found.get());
    List<Prepared> prepared = new ArrayList<>();
    for (OutboxEntry entry : entries) {
      Operation before = form.payload(entry).operation();
      prepared.add(rules.again(before, scene(change, entry.key(), actor)));
    }
    Given given = keep(change, prepared, actor, Duration.ZERO);
    if (given instanceof Given.Kept) {
      for (int i = 0; i < entries.size(); i++) {
        UUID next = ((Prepared.Ready) prepared.get(i)).operation().id();
        decide(change, entries.get(i), actor, next);
      }
    }
    return given;
  }

  private static Optional<OutboxEntry> open(OutboxChange change, UUID operation)
      throws SQLException {
    return change.table().find(operation).filter(Door::isOpen);
  }

  private static boolean isOpen(OutboxEntry entry) {
    return entry.state().needsPerson() && !entry.handled();
  }

  private void decide(OutboxChange change, OutboxEntry entry, Actor actor, @Nullable UUID again)
      throws SQLException {
    Instant now = clock.instant();
    EntryOutcome.Decided decision =
        new EntryOutcome.Decided(actor.displayName(), actor.account(), now, again);
    change.keep(
        entry.handled(now, form.outcome(entry.id(), form.outcome(entry).decided(decision))));
  }

  @Override
  public <R> Pin watch(
      LiveQueries.Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return board.watch(read, results, failure);
  }
}
