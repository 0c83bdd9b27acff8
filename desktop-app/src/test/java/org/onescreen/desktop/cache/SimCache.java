package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.wire.HashSums;

/// The real cache of a simulated desk, with its outbox and journal, of two kinds, on the
/// simulation's clock; and a look into it beside its own readers.
public final class SimCache implements AutoCloseable {
  /// The kinds that a simulated centre has.
  public static final List<Kind<?>> KINDS = List.of(Alarm.KIND, Dispute.KIND);

  private static final long SECONDS = 60;
  private static final int NO_LIMIT = 1 << 30;
  private static final Seal SEAL = new AesSeal(new byte[32]);
  private static final CommandRules RULES =
      new ModelRules(
          Stream.concat(AlarmCommands.ALL.stream(), DisputeCommands.ALL.stream()).toList());

  private final Cache cache;
  private final Path file;
  private final CommandDoor door;
  private final Connection look;
  private final CacheLook content;

  private SimCache(Cache cache, Path file) throws SQLException {
    this.cache = cache;
    this.file = file;
    this.door = cache.door(() -> Optional.of(ModelPushes.OPERATOR));
    this.look = new Connections(file).reader();
    this.content = new CacheLook(look, SEAL, RULES);
  }

  /// A record as the cache has it.
  ///
  /// @param hash of its content; 0 where it came in an answer
  /// @param pending true where commands wait for the centre's answer
  public record Row(int bucket, long version, long hash, boolean pending) {}

  public static SimCache open(Path file, InstantSource clock) {
    Cache cache = Cache.open(file, SEAL, ThreadGuard.none(), clock, KINDS, RULES);
    try {
      cache.searchByHand();
      return new SimCache(cache, file);
    } catch (SQLException e) {
      cache.close();
      throw SqlFailures.of(e, file);
    }
  }

  public Cache cache() {
    return cache;
  }

  public CommandDoor door() {
    return door;
  }

  public <T extends Record & CentreRecord, A extends Record> Given give(
      CommandType<T, A> type, UUID record, A arguments) {
    return door.give(type, record, arguments).orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /// It leaves with the next one that is not held: a simulation's time does not pass by itself.
  public <T extends Record & CentreRecord, A extends Record> Given giveHeld(
      CommandType<T, A> type, UUID record, A arguments) {
    return door.giveHeld(type, record, arguments, Duration.ofDays(1))
        .orTimeout(SECONDS, TimeUnit.SECONDS)
        .join();
  }

  public void holdNothing() {
    cache.holdNothing();
  }

  public List<CommandItem> items() {
    return cache.read(r -> r.commands(TestOutbox.EVERYTHING, 100_000));
  }

  /// All that was given and is not forgotten yet, in its order.
  public Map<UUID, CommandState> outbox() throws SQLException {
    return content.outbox();
  }

  public Map<SimKey, Row> rows() throws SQLException {
    return content.rows();
  }

  /// What the hashes of each bucket's rows sum up to.
  ///
  /// @param halves false to sum them up whole, as a bug that is planted
  public Map<Integer, HashSums> sums(boolean halves) throws SQLException {
    return content.sums(halves);
  }

  /// The records that do not look as the server's word and the pending commands make them look.
  public List<String> wronglyFolded() throws SQLException {
    return content.wronglyFolded();
  }

  /// The kinds whose search index knows other rows than there are, once it has come after.
  public List<String> wronglyIndexed() throws SQLException, InterruptedException {
    cache.catchUpSearch();
    return content.wronglyIndexed();
  }

  /// Every record as a screen reads it.
  public Map<SimKey, CentreRecord> records() {
    Map<SimKey, CentreRecord> records = new LinkedHashMap<>();
    cache.read(
        reader -> {
          reader.each(
              Alarm.KIND,
              Filter.all(),
              a -> records.put(new SimKey(Alarm.KIND.number(), a.id()), a));
          reader.each(
              Dispute.KIND,
              Filter.all(),
              d -> records.put(new SimKey(Dispute.KIND.number(), d.id()), d));
          return 0;
        });
    return records;
  }

  /// What a search over all of `kind` finds.
  public <T extends Record & CentreRecord> List<UUID> found(Kind<T> kind, String text) {
    return cache
        .<List<Hit>>read(r -> r.search(kind, text, 1_000, Optional.empty()).records())
        .stream()
        .map(Hit::id)
        .toList();
  }

  /// The disk has room for so many pages more.
  public void leaveRoom(int pages) throws InterruptedException, SQLException {
    try (Statement statement = look.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA page_count")) {
      row.next();
      cache.limitPages(Math.max(1, row.getInt(1) + pages));
    }
  }

  public void makeRoom() throws InterruptedException {
    cache.limitPages(NO_LIMIT);
  }

  /// For a planted fault.
  public void meddle(String sql) throws SQLException {
    try (Connection writer = new Connections(file).bare();
        Statement statement = writer.createStatement()) {
      statement.execute(sql);
    }
  }

  /// For a planted fault: runs `sql` on the table of that kind, for that record.
  ///
  /// @param sql with `%s` for the kind's name, without its condition
  public void meddle(String sql, SimKey key) throws SQLException {
    String name =
        KINDS.stream().filter(k -> k.number() == key.kind()).findFirst().orElseThrow().name();
    try (Connection writer = new Connections(file).bare();
        PreparedStatement statement =
            writer.prepareStatement(sql.formatted(name) + " WHERE id=?")) {
      statement.setBytes(1, FeedStatements.bytes(key.id()));
      statement.execute();
    }
  }

  /// The disk loses one of the rows without a sign, or changes something in it.
  ///
  /// @param number which
  /// @param by how far what is changed is from what it was: a disk that makes the same of a row
  ///   each time looks like a centre whose row this desk cannot take, and is left in peace
  public void rot(boolean lost, int number, int by) throws SQLException {
    List<SimKey> sound =
        rows().entrySet().stream()
            .filter(row -> !row.getValue().pending() && row.getValue().hash() != 0)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(SimKey::kind).thenComparing(SimKey::id))
            .toList();
    if (!sound.isEmpty()) {
      String sql = lost ? "DELETE FROM row_%s" : "UPDATE row_%s SET hash=hash+" + by;
      meddle(sql, sound.get(number % sound.size()));
    }
  }

  /// Waits until the writer has done all that it was handed, well or not.
  public void settle() {
    try {
      cache.feed().flush();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (CacheException _) {
      // Whoever is at work on it notices by itself.
    }
  }

  @Override
  public void close() {
    try {
      look.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    cache.close();
  }
}
