package org.onescreen.desktop.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.key.KeyVault;
import org.onescreen.model.Catalogue;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.HashSums;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The local SQLite store of one profile: one writer, a few readers, live queries. Safe for use by
/// many threads, but never by the one that draws.
public final class Cache implements LiveQueries, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Cache.class);

  private final OpenedStore store;
  private final LiveQueryBoard board;
  private final Writer writer;
  private final OutboxParts outbox;
  private final SearchIndexer indexer;
  private final RowCutter cutter;
  private final BlobShelf blobs;
  private final List<Consumer<? super Committed>> listeners = new CopyOnWriteArrayList<>();

  private Cache(OpenedStore store, Seal seal, InstantSource clock, CommandRules rules)
      throws SQLException, IOException {
    this.store = store;
    this.board = new LiveQueryBoard(store.readers());
    EntryForm form = new EntryForm(seal);
    PendingRows pending =
        new PendingRows(store.writer(), store.tables(), form, new RowBodies(store.bodies()), rules);
    this.writer =
        new Writer(
            store.writer(),
            store.path(),
            store.file(),
            pending,
            store.checkpoints(),
            this::committed);
    this.blobs =
        new BlobShelf(
            store.path().resolveSibling(store.path().getFileName() + ".blobs"),
            seal,
            store.guard());
    this.cutter = new RowCutter(store.tables(), store.bodies());
    this.indexer =
        new SearchIndexer(
            writer, store.readers(), store.readers().finding(), store.tables().values());
    try {
      this.outbox =
          OutboxParts.open(store, seal, form, pending, writer, board, this::redrawn, rules, clock);
    } catch (IOException | RuntimeException e) {
      board.close();
      indexer.close();
      writer.close();
      cutter.close();
      throw e;
    }
  }

  private void redrawn(Set<Kind<?>> kinds) {
    board.changed(kinds);
    indexer.changed();
  }

  /// Opens the cache, or begins one. A file that cannot be read is set aside, never lost; see
  /// [#opening()].
  ///
  /// @param seal keeps the personal data in it unreadable; the same at every opening
  /// @throws CacheException where it cannot be opened: newer program, other desk, disk
  public static Cache open(Path file, Seal seal, ThreadGuard guard) {
    return open(
        file, seal, guard, InstantSource.system(), Catalogue.KINDS, new ModelRules(Commands.ALL));
  }

  /// Opens the cache of a program that has no profile: the key lies beside the file, for its owner
  /// alone.
  ///
  /// @throws CacheException where it cannot be opened: newer program, other desk, disk
  public static Cache open(Path file, ThreadGuard guard) {
    return open(file, keyBeside(file), guard);
  }

  static Cache open(
      Path file,
      Seal seal,
      ThreadGuard guard,
      InstantSource clock,
      List<Kind<?>> kinds,
      CommandRules rules) {
    try {
      return once(file, seal, guard, clock, kinds, rules);
    } catch (CacheException e) {
      if (!(e.failure() instanceof CacheFailure.Damaged)) {
        throw e;
      }
      // It looked sound until its outbox was read. The damage is noted now: it is set aside.
      return once(file, seal, guard, clock, kinds, rules);
    }
  }

  private static Cache once(
      Path file,
      Seal seal,
      ThreadGuard guard,
      InstantSource clock,
      List<Kind<?>> kinds,
      CommandRules rules) {
    OpenedStore store = OpenedStore.open(file, seal, guard, clock, kinds);
    try {
      return new Cache(store, seal, clock, rules);
    } catch (SQLException e) {
      store.close();
      throw store.file().noted(SqlFailures.of(e, file));
    } catch (IOException e) {
      store.close();
      throw new CacheException(new CacheFailure.NotWritable(file), e);
    } catch (CacheException e) {
      store.close();
      throw store.file().noted(opened(e, file));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// The key was tried already: what cannot be read now the disk has changed.
  private static CacheException opened(CacheException e, Path file) {
    return switch (e.failure()) {
      case CacheFailure.Unreadable _, CacheFailure.Sealed _ ->
          new CacheException(new CacheFailure.Damaged(file), e);
      case CacheFailure.Damaged _,
          CacheFailure.DiskFull _,
          CacheFailure.NewerFile _,
          CacheFailure.NotWritable _,
          CacheFailure.InUse _,
          CacheFailure.Closed _,
          CacheFailure.Other _ ->
          e;
    };
  }

  static Seal keyBeside(Path file) {
    try {
      return new AesSeal(KeyVault.of(file.resolveSibling(file.getFileName() + ".key")).key());
    } catch (IOException e) {
      throw new CacheException(new CacheFailure.NotWritable(file), e);
    }
  }

  /// The way of operators' commands to the server; for the sync.
  public Outbox outbox() {
    return outbox.outbox();
  }

  /// The way by which screens give commands.
  ///
  /// @param who gives them at this moment; empty where nobody is logged in
  public CommandDoor door(Supplier<Optional<Actor>> who) {
    return outbox.door(who);
  }

  /// Keeps whoever works for the cache off the thread that draws.
  public ThreadGuard guard() {
    return store.guard();
  }

  /// The bytes of attachments, in a folder beside the file.
  public BlobShelf blobs() {
    return blobs;
  }

  /// What was found when it was opened; the shell tells the operator of [Opening.SetAside].
  public Opening opening() {
    return store.opening();
  }

  @Override
  public <R> Pin live(
      Set<Kind<?>> reads,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return board.live(reads, read, results, failure);
  }

  @Override
  public <R> Pin live(
      Set<Kind<?>> reads,
      long since,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return board.live(reads, since, read, results, failure);
  }

  @Override
  public long changes(Set<Kind<?>> kinds) {
    return board.changes(kinds);
  }

  @Override
  public void keep(MadeForm form, long stamp, byte[] bytes) {
    writer
        .callRepeatable(
            true,
            (connection, state) -> {
              MadeTable.keep(connection, form, stamp, bytes);
              return state;
            })
        .exceptionally(
            failure -> {
              // It is made again when it is next needed.
              LOG.warn("what was made of {} was not kept: {}", form.kinds(), failure.toString());
              return writer.state();
            });
  }

  /// Reads once, on the calling thread.
  public <R> R read(Read<R> read) {
    return board.read(read);
  }

  /// As last committed.
  public SyncState syncState() {
    return writer.state();
  }

  /// Begins to take a feed that goes on from [#syncState()]. One at a time.
  public FeedApplier feed() {
    return feed(_ -> {});
  }

  /// As [#feed()].
  ///
  /// @param faults hears of each record that is left out, on any thread
  public FeedApplier feed(Consumer<RowFault> faults) {
    return new FeedApplier(writer, store.tables(), cutter, faults);
  }

  /// The server asks for a new beginning: everything is pulled again, and what then did not come is
  /// swept at the end. Until then the screens keep what they have.
  public SyncState reset() throws InterruptedException {
    return call(
        (connection, before) -> {
          SyncState after = before.reset();
          SyncStateTable.write(connection, before, after);
          return after;
        });
  }

  /// The server's scope as it is now; see [BucketState.Phase] for what becomes of each bucket.
  ///
  /// @param head where the server stood when it said so
  public SyncState scope(Cursor head, Map<Integer, Priority> scope) throws InterruptedException {
    return call((connection, before) -> ScopeChanges.agree(connection, before, head, scope));
  }

  /// Takes what was taken out of the scope out of the cache, as [#purge(Set)].
  public SyncState purgeDropped() throws InterruptedException {
    purge(
        syncState().buckets().in(BucketState.Phase.PURGE).stream()
            .map(BucketState::id)
            .collect(Collectors.toSet()));
    return call(ScopeChanges::purged);
  }

  /// Takes everything that lies in these buckets out of the cache: the rows, what the search knows
  /// of them, and their bytes in the file and its log. For a scope that was withdrawn. The rows are
  /// gone, a few at a time, before the file is rewritten; where that fails, or the desk ends before
  /// it is done, it is made up for when the cache is next opened. Returns when all is done.
  ///
  /// A record on which a command is pending stays until the centre has answered; its bytes are then
  /// wiped out at the next opening.
  ///
  /// @return how many rows were deleted
  /// @throws CacheException where it could not be finished, such as for a full disk
  public long purge(Set<Integer> buckets) throws InterruptedException {
    return new Purge(writer, store.readers(), store.tables().values(), indexer)
        .run(buckets, kinds -> committed(new Committed(0, kinds, writer.state())));
  }

  /// Looks for rows that are not what the server sent, such as for a flipped bit on the disk. Reads
  /// every body: for the background.
  ///
  /// @return their ids, by the name of their kind; empty where all is sound
  public Map<String, List<UUID>> audit() {
    return new Audit(store.readers(), store.bodies(), store.tables().values()).run();
  }

  /// Takes down what a comparison with the centre found.
  ///
  /// @param apart how far apart each bucket is
  /// @return what of it a new beginning may heal
  public Map<Integer, HashSums> compared(Map<Integer, HashSums> apart) throws InterruptedException {
    Map<Integer, HashSums> curable = new HashMap<>();
    call(
        (connection, state) -> {
          Compared next = Compared.read(connection).next(state.generation(), apart);
          next.write(connection);
          curable.putAll(next.curable());
          return state;
        });
    return curable;
  }

  /// What the rows of each bucket sum up to, to be compared with what the centre says. Takes about
  /// as long as reading all rows.
  ///
  /// @return without those buckets of which the desk shows more than the feed has said
  public Map<Integer, HashSums> sums(Set<Integer> buckets) {
    return new BucketSums(store.readers(), store.tables().values()).of(buckets);
  }

  private SyncState call(Job.Work work) throws InterruptedException {
    return Calls.finish(writer.call(work));
  }

  /// Hears of every transaction of the feed, on the writer's thread: be short.
  public Pin onCommit(Consumer<? super Committed> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void committed(Committed committed) {
    redrawn(committed.changed());
    listeners.forEach(listener -> listener.accept(committed));
  }

  /// How many rows of the feed came in an older version than was there; they changed nothing.
  public long olderRows() {
    return writer.olderRows();
  }

  /// How many records of all kinds are there.
  public long rows() {
    return read(
        reader ->
            store.tables().values().stream()
                .mapToLong(table -> reader.count(table.kind(), Filter.all()))
                .sum());
  }

  /// How many rows the search has to look at itself, because the index does not hold them yet, or
  /// not as they are now.
  public long searchBehind() {
    return store
        .readers()
        .raw(
            connection -> {
              long behind = 0;
              for (KindTable table : store.tables().values()) {
                behind += table.isSearched() ? SearchSlice.behind(connection, table) : 0;
              }
              return behind;
            });
  }

  /// For tests: what is held back may be sent now.
  void holdNothing() {
    outbox.holdNothing();
  }

  /// For tests: from now on the index is brought after by [#catchUpSearch()] alone.
  void searchByHand() {
    indexer.rest();
  }

  /// For tests: brings the index after on the calling thread.
  void catchUpSearch() throws InterruptedException {
    indexer.catchUp();
  }

  /// For tests of a full disk: how many pages the file may have at most, but never fewer than it
  /// has.
  void limitPages(int pages) throws InterruptedException {
    call(
        (connection, before) -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count=" + pages);
          }
          return before;
        });
  }

  /// Finishes what was handed over, then lets go of the file.
  @Override
  public void close() {
    indexer.close();
    board.close();
    writer.close();
    cutter.close();
    outbox.close();
    store.close();
  }
}
