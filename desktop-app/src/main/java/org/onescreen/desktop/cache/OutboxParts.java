package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox of an open cache, put together.
final class OutboxParts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxParts.class);

  private final Journal journal;
  private final CacheOutbox outbox;
  private final OutboxWork work;
  private final EntryForm form;
  private final CommandRules rules;
  private final LiveQueryBoard board;
  private final InstantSource clock;
  private final Holding holding = new Holding();

  private OutboxParts(
      OpenedStore store,
      Journal journal,
      EntryForm form,
      OutboxWork work,
      LiveQueryBoard board,
      CommandRules rules,
      InstantSource clock) {
    this.journal = journal;
    this.form = form;
    this.work = work;
    this.board = board;
    this.rules = rules;
    this.clock = clock;
    this.outbox = new CacheOutbox(work, form, holding, clock, store.guard());
  }

  /// Opens the journal and brings it and the cache together.
  ///
  /// @throws IOException where the journal cannot be written
  static OutboxParts open(
      OpenedStore store,
      Seal seal,
      EntryForm form,
      PendingRows pending,
      Writer writer,
      LiveQueryBoard board,
      Consumer<Set<Kind<?>>> changed,
      CommandRules rules,
      InstantSource clock)
      throws IOException {
    Path file = Journal.beside(store.path());
    Journal journal = Journal.open(file, seal);
    Journal.Replay replay;
    try {
      replay = journal.read();
    } catch (CacheException e) {
      journal.close();
      Path kept = file.resolveSibling(file.getFileName() + ".bad-" + clock.millis());
      Files.move(file, kept);
      LOG.error("the outbox's journal was sealed with another key; kept as {}", kept.getFileName());
      journal = Journal.open(file, seal);
      replay = journal.read();
    }
    OutboxWork work =
        new OutboxWork(
            writer, pending, store.tables(), journal, new Ballast(store.path()), board, changed);
    int back = Recovery.run(work, journal, replay);
    if (back > 0) {
      LOG.warn("{} commands came back from the journal", back);
    }
    return new OutboxParts(store, journal, form, work, board, rules, clock);
  }

  Outbox outbox() {
    return outbox;
  }

  CommandDoor door(Supplier<Optional<Actor>> who) {
    return new Door(work, form, holding, rules, board, clock, who);
  }

  void holdNothing() {
    holding.release();
    work.wake();
  }

  @Override
  public void close() {
    try {
      journal.close();
    } catch (IOException e) {
      throw new CacheException(new CacheFailure.Other("journal"), e);
    }
  }
}
