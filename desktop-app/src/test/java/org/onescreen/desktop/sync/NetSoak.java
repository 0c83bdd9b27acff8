package org.onescreen.desktop.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.wire.FeedLine;

/// Random schedules of faults on real sockets: the real client against a small centre, with a proxy
/// between them that cuts, resets, slows and falls silent, and a centre that fails, answers for
/// somebody else, or damages what it sends.
final class NetSoak {
  private static final int ACTS = 12;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Path folder;

  NetSoak(Path folder) {
    this.folder = folder;
  }

  /// How a schedule ended.
  enum End {
    WELL,
    STUCK,
    DIVERGENT
  }

  End run(long seed) throws IOException {
    Random random = new Random(seed);
    Path file = folder.resolve("net" + seed + ".db");
    try (FakeCentre centre = FakeCentre.http();
        FaultProxy proxy = FaultProxy.to(centre.port());
        Cache cache = Cache.open(file, ThreadGuard.none())) {
      Rows rows = new Rows(centre);
      rows.add(5 + random.nextInt(20));
      try (Desk desk = new Desk(cache, "http://localhost:" + proxy.port())) {
        for (int act = 0; act < ACTS; act++) {
          act(random, centre, proxy, rows);
          rest(random);
        }
        proxy.heal();
        centre.instead = null;
        centre.spoil = page -> page;
        centre.heartbeats = true;
        rows.add(1);
        boolean back =
            await(
                () ->
                    desk.status().state() instanceof SyncStatus.Live
                        && there(cache).containsAll(rows.there));
        if (!back) {
          return End.STUCK;
        }
        return await(() -> there(cache).equals(rows.there)) ? End.WELL : End.DIVERGENT;
      }
    } finally {
      SimFiles.delete(file);
    }
  }

  private static void rest(Random random) {
    LockSupport.parkNanos(random.nextInt(30) * 1_000_000L);
  }

  private static void act(Random random, FakeCentre centre, FaultProxy proxy, Rows rows)
      throws IOException {
    centre.instead = null;
    switch (random.nextInt(13)) {
      case 0 -> proxy.cutAfter(random.nextInt(4_000), random.nextBoolean());
      case 1 -> proxy.cutNow(random.nextBoolean());
      case 2 -> proxy.fallSilent();
      case 3 -> proxy.slow(1 + random.nextInt(40));
      case 4 -> proxy.heal();
      case 5 -> centre.heartbeats = !centre.heartbeats;
      case 6 -> {
        int status = List.of(429, 500, 502, 503, 504).get(random.nextInt(5));
        centre.instead = exchange -> FakeCentre.send(exchange, status, "text/plain", new byte[1]);
      }
      case 7 ->
          centre.instead =
              exchange -> FakeCentre.send(exchange, 200, "text/html", new byte[] {'<', 'p', '>'});
      case 8 -> {
        int at = random.nextInt(1_000);
        centre.spoil =
            page -> {
              if (at < page.length) {
                page[at] ^= 4;
              }
              return page;
            };
      }
      case 9 -> centre.spoil = page -> page;
      case 10 -> rows.remove(random);
      case 11 -> rows.tell();
      default -> rows.add(1 + random.nextInt(5));
    }
  }

  private static Set<UUID> there(Cache cache) {
    Set<UUID> ids = new TreeSet<>();
    cache.read(
        r -> {
          r.each(Dispute.KIND, Filter.all(), d -> ids.add(d.id()));
          return 0;
        });
    return ids;
  }

  private static boolean await(BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(5_000_000);
    }
    return true;
  }

  /// What the centre holds.
  private static final class Rows {
    private final FakeCentre centre;
    private final Set<UUID> there = new TreeSet<>();
    private long seq;

    Rows(FakeCentre centre) {
      this.centre = centre;
    }

    void add(int rows) {
      for (int i = 0; i < rows; i++) {
        centre.put(next());
      }
    }

    void tell() throws IOException {
      centre.tell(List.of(next()));
    }

    private FeedLine.Put next() {
      seq++;
      FeedLine.Put row = TestRows.put(TestRows.dispute(seq, TestRows.VILLAGE, null), seq, 1);
      there.add(row.id());
      return row;
    }

    void remove(Random random) {
      if (there.isEmpty()) {
        return;
      }
      UUID id = there.stream().skip(random.nextInt(there.size())).findFirst().orElseThrow();
      there.remove(id);
      seq++;
      centre.gone(new FeedLine.Gone(true, Dispute.KIND.number(), seq, 1, 9, id));
    }
  }
}
