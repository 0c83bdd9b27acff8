package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import okhttp3.OkHttpClient;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Outbox;
import org.onescreen.desktop.cache.Pin;

/// A desk's sync with short waits, and all that it said.
final class Desk implements AutoCloseable {
  private static final Duration LONG = Duration.ofDays(1);

  private final SyncSettings settings;
  private final SyncClient client;
  private final List<SyncStatus> seen = new CopyOnWriteArrayList<>();
  private final Pin pin;

  Desk(Cache cache, String address) {
    this(cache, address, new OkHttpClient());
  }

  Desk(Cache cache, String address, OkHttpClient http) {
    this(cache, Optional.empty(), address, http);
  }

  Desk(Cache cache, Optional<Outbox> outbox, String address, OkHttpClient http) {
    this(cache, outbox, address, http, shortWaits());
  }

  /// One that asks the centre for nothing because of the time that went by: what is counted is what
  /// the centre told.
  static Desk timeless(Cache cache, Optional<Outbox> outbox, String address) {
    return new Desk(cache, outbox, address, new OkHttpClient(), timeless());
  }

  private Desk(
      Cache cache, Optional<Outbox> outbox, String address, OkHttpClient http, SyncTiming timing) {
    settings = new SyncSettings(address, "operator", "right");
    client =
        SyncClient.of(cache, outbox, settings, timing, SyncClock.system(), new Random(7), http);
    pin = client.observe(seen::add);
    client.start();
  }

  private static SyncTiming shortWaits() {
    return waits(Duration.ofMillis(600), Duration.ofMillis(900), Duration.ofMillis(200));
  }

  private static SyncTiming timeless() {
    return waits(LONG, LONG, LONG);
  }

  private static SyncTiming waits(Duration firstHeartbeat, Duration silence, Duration comparing) {
    return new SyncTiming(
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        firstHeartbeat,
        silence,
        Duration.ofMillis(50),
        Duration.ofMinutes(1),
        Duration.ofSeconds(1),
        Duration.ofMillis(250),
        Duration.ofSeconds(2),
        Duration.ofMillis(300),
        comparing,
        Duration.ofMillis(5),
        Duration.ofMillis(40));
  }

  SyncClient client() {
    return client;
  }

  SyncSettings settings() {
    return settings;
  }

  SyncStatus status() {
    return client.status();
  }

  List<SyncStatus> seen() {
    return seen;
  }

  void awaitLive() {
    until(() -> status().state() instanceof SyncStatus.Live);
  }

  boolean isOffline(Reason reason) {
    return isOffline(status(), reason);
  }

  static boolean isOffline(SyncStatus status, Reason reason) {
    return status.state() instanceof SyncStatus.Offline offline && offline.reason() == reason;
  }

  void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "did not come about; seen last: "
                + seen.subList(Math.max(0, seen.size() - 8), seen.size()));
      }
      LockSupport.parkNanos(2_000_000);
    }
  }

  @Override
  public void close() {
    pin.close();
    client.close();
  }
}
