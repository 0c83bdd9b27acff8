package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.CacheFailure;
import org.onescreen.desktop.cache.Garble;
import org.onescreen.desktop.cache.SimCache;
import org.onescreen.model.record.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The computer of a simulated desk: the real cache with its files, and all that may happen to a
/// computer. Every way to stop ends with the cache open on what was left on the disk.
final class SimMachine implements AutoCloseable {
  private static final String CACHE = "cache.db";
  private static final String LOG = "cache.db-wal";
  private static final String JOURNAL = "outbox.journal";
  private static final List<String> FILES = List.of(CACHE, LOG, JOURNAL);
  private static final String NOTE = "cache.db.damaged";
  private static final int SQLITE_PAGE = 4096;

  private static final Set<SQLiteErrorCode> DAMAGE =
      EnumSet.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

  private final Path folder;
  private final SimTime time;
  private final Random random;
  private final Set<Planted> planted;
  private int disk;
  private boolean full;
  private boolean spoilt;
  private int rots;
  private boolean copySpoilt;
  private SimCache cache;

  SimMachine(Path folder, SimTime time, Random random, Set<Planted> planted) {
    this.folder = folder;
    this.time = time;
    this.random = random;
    this.planted = planted;
    SimFiles.make(disk());
    this.cache = open();
  }

  SimCache cache() {
    return cache;
  }

  private Path disk() {
    return folder.resolve("disk" + disk);
  }

  Path copy() {
    return folder.resolve("copy");
  }

  private SimCache open() {
    // A ballast of no weight: that of the product is large, and these disks are never really full.
    SimFiles.touch(disk().resolve("ballast"));
    SimCache opened = SimCache.open(disk().resolve(CACHE), time);
    if (planted.contains(Planted.INDEX_NOT_DELETED)) {
      forgetDeletions(opened);
    }
    return opened;
  }

  private static void forgetDeletions(SimCache opened) {
    try {
      for (Kind<?> kind : SimCache.KINDS) {
        opened.meddle("DROP TRIGGER IF EXISTS \"search_DELETE_" + kind.name() + "\"");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The program is closed and started again.
  void reopen(Meanwhile meanwhile) {
    cache.close();
    try {
      meanwhile.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cache = open();
  }

  /// What happens to the files between two starts.
  @FunctionalInterface
  interface Meanwhile {
    void run() throws IOException;
  }

  /// The program is killed where it stands: what the system was given is on the disk.
  void kill() {
    stopOn(_ -> {});
  }

  /// The power fails while `last` is being written: of that anything may be on the disk.
  void powerCut(Runnable last) {
    long[] synced = FILES.stream().mapToLong(file -> SimFiles.size(disk().resolve(file))).toArray();
    last.run();
    stopOn(
        next -> {
          for (int i = 0; i < synced.length; i++) {
            Path file = next.resolve(FILES.get(i));
            // A log that was begun anew meanwhile has no tail.
            if (Files.exists(file) && Files.size(file) > synced[i]) {
              Garble.tail(file, synced[i], random);
            }
          }
        });
  }

  private void stopOn(After after) {
    Path before = disk();
    disk++;
    SimFiles.make(disk());
    SimFiles.copy(before, disk(), FILES);
    SimFiles.copy(before, disk(), List.of(NOTE));
    cache.close();
    SimFiles.deleteFolder(before);
    try {
      after.run(disk());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cache = open();
  }

  private interface After {
    void run(Path next) throws IOException;
  }

  /// The cache's file was lost.
  void loseCache() {
    reopen(
        () -> {
          Files.deleteIfExists(disk().resolve(CACHE));
          if (planted.contains(Planted.JOURNAL_NOT_REPLAYED)) {
            Files.deleteIfExists(disk().resolve(JOURNAL));
          }
        });
  }

  /// The disk has room for so many pages more.
  void leaveRoom(int pages) {
    full = true;
    room(() -> cache.leaveRoom(pages));
  }

  void makeRoom() {
    full = false;
    room(cache::makeRoom);
  }

  boolean isFull() {
    return full;
  }

  private static void room(Room change) {
    try {
      change.run();
    } catch (CacheException e) {
      requireDamage(e);
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Room {
    void run() throws SQLException, InterruptedException;
  }

  /// True where damage was found while the cache was in use.
  boolean damageNoted() {
    return Files.exists(disk().resolve(NOTE));
  }

  /// Lets the product look at all that the desk shows, as screens do.
  void lookAround() {
    try {
      cache.records();
      cache.items();
    } catch (CacheException e) {
      requireDamage(e);
    }
  }

  static boolean isDamage(SQLException e) {
    return e instanceof SQLiteException sqlite && DAMAGE.contains(sqlite.getResultCode());
  }

  static void requireDamage(CacheException e) {
    if (!(e.failure() instanceof CacheFailure.Damaged)) {
      throw e;
    }
  }

  /// True where the disk has garbled something of what is there now, noticed or not.
  boolean isSpoilt() {
    return spoilt;
  }

  /// The disk garbles some pages of the cache's file; or a row of it, without a sign.
  void garble(int number) {
    spoilt = true;
    switch (number % 3) {
      case 0 -> rot(true, number);
      case 1 -> rot(false, number);
      default -> noise();
    }
  }

  private void rot(boolean lost, int number) {
    reopen(() -> {});
    try {
      cache.rot(lost, number, ++rots);
    } catch (SQLException e) {
      // What was garbled before cannot rot.
      if (!isDamage(e)) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void noise() {
    reopen(
        () -> {
          Path file = disk().resolve(CACHE);
          int pages = Math.max(1, (int) (Files.size(file) / SQLITE_PAGE));
          long from = (long) random.nextInt(pages) * SQLITE_PAGE;
          Garble.some(file, from, (1L + random.nextInt(3)) * SQLITE_PAGE, random);
        });
  }

  /// Somebody keeps a copy of the profile while the desk works.
  void keepCopy() {
    copySpoilt = spoilt;
    SimFiles.make(copy());
    SimFiles.copy(disk(), copy(), FILES);
  }

  boolean hasCopy() {
    return Files.exists(copy().resolve(CACHE));
  }

  /// Somebody puts a copy of a cache in its place, with the journal or without.
  void restore(SimMachine from, boolean journal) {
    spoilt = from.copySpoilt;
    reopen(() -> SimFiles.copy(from.copy(), disk(), journal ? FILES : List.of(CACHE, LOG)));
  }

  @Override
  public void close() {
    cache.close();
    SimFiles.deleteFolder(folder);
  }
}
