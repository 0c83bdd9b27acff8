package org.onescreen.desktop.cache;

import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the search indexes after the rows, on a thread of its own, in small transactions between
/// those of the feed and of the operator; never inside one of theirs. While the feed is busy it
/// waits: until the index has come after, a search reads the rows that are missing in it itself.
final class SearchIndexer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchIndexer.class);

  /// Without a change of the rows for so long, the feed is taken to be quiet.
  private static final long QUIET_MILLIS = 200;

  /// A first feed commits about once a second. Indexing between its commits would cost it most of
  /// its rate: it would end later, and the index with it.
  private static final long QUIET_WHEN_FILLING_MILLIS = 3_000;

  /// A live feed may never be quiet; a first one ends.
  private static final int LIVE_WAITS = 5;

  private final Writer writer;
  private final ReadPool readers;
  private final Finding finding;
  private final List<KindTable> tables;
  private final SearchPace pace = new SearchPace();
  private final Semaphore changes = new Semaphore(1);
  private final Thread thread;
  private volatile boolean closed;

  SearchIndexer(Writer writer, ReadPool readers, Finding finding, Collection<KindTable> tables) {
    this.writer = writer;
    this.readers = readers;
    this.finding = finding;
    this.tables = tables.stream().filter(KindTable::isSearched).toList();
    this.thread = Thread.ofPlatform().name("cache-search").daemon(true).unstarted(this::run);
    thread.start();
  }

  /// Rows have changed. Any thread.
  void changed() {
    changes.release();
  }

  private void run() {
    while (!closed) {
      try {
        awaitQuiet();
        catchUp(this::disturbed);
      } catch (InterruptedException e) {
        return;
      } catch (CacheException e) {
        if (!closed) {
          // The next change tries again; until then a search reads the rows themselves.
          LOG.warn("the search index stays behind", e);
        }
      }
    }
  }

  private void awaitQuiet() throws InterruptedException {
    changes.acquire();
    int waits = 0;
    do {
      changes.drainPermits();
      waits++;
    } while (changes.tryAcquire(quietMillis(), TimeUnit.MILLISECONDS)
        && (writer.state().filling() || waits < LIVE_WAITS));
  }

  private long quietMillis() {
    return writer.state().filling() ? QUIET_WHEN_FILLING_MILLIS : QUIET_MILLIS;
  }

  /// A first feed that stood still goes on.
  private boolean disturbed() {
    return writer.state().filling() && changes.availablePermits() > 0;
  }

  /// Until the indexes hold every row that is committed now.
  ///
  /// @throws CacheException where the cache is closed, or the disk full
  void catchUp() throws InterruptedException {
    catchUp(() -> false);
  }

  private synchronized void catchUp(BooleanSupplier until) throws InterruptedException {
    for (KindTable table : tables) {
      boolean more = true;
      while (more && !closed && !until.getAsBoolean()) {
        more = step(table);
      }
    }
  }

  /// @return false where nothing was left to do
  private boolean step(KindTable table) throws InterruptedException {
    int most = pace.rows();
    SearchSlice slice =
        readers.raw(connection -> SearchSlice.read(connection, table, finding, most));
    if (slice.isEmpty()) {
      return false;
    }
    AtomicLong nanos = new AtomicLong();
    Calls.finish(
        writer.callRepeatable(
            slice.rows() >= most,
            (connection, before) -> {
              long begun = System.nanoTime();
              try (SearchWriting writing = new SearchWriting(connection, table)) {
                writing.write(slice);
              }
              nanos.set(System.nanoTime() - begun);
              return before;
            }));
    pace.took(slice.rows(), nanos.get());
    return true;
  }

  /// After rows were deleted: takes their traces out of the index too. Until then it only passes
  /// them over.
  void forgetDeleted() throws InterruptedException {
    catchUp();
    for (KindTable table : tables) {
      if (table.find().isPresent()) {
        String find = table.find().get();
        String sql = "INSERT INTO %s(%s) VALUES ('optimize')".formatted(find, find);
        Calls.finish(
            writer.call(
                (connection, before) -> {
                  try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                  }
                  return before;
                }));
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    rest();
  }

  /// Ends the thread; the index then comes after only where it is called to.
  void rest() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
