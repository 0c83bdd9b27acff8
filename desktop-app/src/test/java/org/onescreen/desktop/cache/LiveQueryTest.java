package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.mediation.Dispute;

@Timeout(20)
class LiveQueryTest {
  @TempDir Path folder;
  private final AtomicBoolean onUiThread = new AtomicBoolean();
  private Cache cache;

  @BeforeEach
  void open() {
    cache = Cache.open(folder.resolve("cache.db"), new ThreadGuard(onUiThread::get));
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void a_live_query_runs_at_once_and_again_when_its_kind_changes() throws Exception {
    BlockingQueue<Long> counts = new LinkedBlockingQueue<>();
    try (Pin _ = countDisputes(counts)) {
      assertThat(counts.poll(5, TimeUnit.SECONDS)).isZero();
      putDispute(1);
      assertThat(counts.poll(5, TimeUnit.SECONDS)).isEqualTo(1);
    }
  }

  @Test
  void what_was_read_before_is_read_again_only_once_it_has_changed() throws Exception {
    long before = cache.changes(Set.of(Dispute.KIND));
    putDispute(1);
    long now = cache.changes(Set.of(Dispute.KIND));
    assertThat(now).isGreaterThan(before);
    assertThat(cache.changes(Set.of(Camera.KIND))).isEqualTo(before);
    BlockingQueue<Long> old = new LinkedBlockingQueue<>();
    BlockingQueue<Long> fresh = new LinkedBlockingQueue<>();
    try (Pin _ = countDisputesSince(now, fresh);
        Pin _ = countDisputesSince(before, old)) {
      assertThat(old.poll(5, TimeUnit.SECONDS)).isEqualTo(1);
      assertThat(fresh).isEmpty();
      putDispute(2);
      assertThat(fresh.poll(5, TimeUnit.SECONDS)).isEqualTo(2);
    }
  }

  private Pin countDisputesSince(long since, BlockingQueue<Long> counts) {
    return cache.live(
        Set.of(Dispute.KIND),
        since,
        r -> r.count(Dispute.KIND, Filter.all()),
        counts::add,
        _ -> {});
  }

  @Test
  void a_live_query_is_not_run_for_kinds_that_it_does_not_read() throws Exception {
    BlockingQueue<Long> cameras = new LinkedBlockingQueue<>();
    BlockingQueue<Long> disputes = new LinkedBlockingQueue<>();
    try (Pin _ =
            cache.live(
                Set.of(Camera.KIND),
                r -> r.count(Camera.KIND, Filter.all()),
                cameras::add,
                _ -> {});
        Pin _ = countDisputes(disputes)) {
      assertThat(cameras.poll(5, TimeUnit.SECONDS)).isZero();
      putDispute(1);
      await(disputes, 1);
      assertThat(cameras).isEmpty();
    }
  }

  @Test
  void many_changes_are_coalesced_and_the_last_result_is_the_newest() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    List<Long> seen = new CopyOnWriteArrayList<>();
    BlockingQueue<Long> counts = new LinkedBlockingQueue<>();
    long started = System.nanoTime();
    try (Pin _ =
        cache.live(
            Set.of(Dispute.KIND),
            r -> {
              runs.incrementAndGet();
              return r.count(Dispute.KIND, Filter.all());
            },
            n -> {
              seen.add(n);
              counts.add(n);
            },
            _ -> {})) {
      for (int i = 1; i <= 60; i++) {
        putDispute(i);
      }
      await(counts, 60);
    }
    long tenths = (System.nanoTime() - started) / 100_000_000;
    assertThat(runs.get()).isLessThanOrEqualTo((int) tenths + 2);
    assertThat(seen).isSorted().endsWith(60L);
  }

  @Test
  void no_result_arrives_after_close_has_returned() throws Exception {
    for (int round = 0; round < 30; round++) {
      AtomicBoolean closed = new AtomicBoolean();
      AtomicBoolean late = new AtomicBoolean();
      Pin pin =
          cache.live(
              Set.of(Dispute.KIND),
              r -> r.count(Dispute.KIND, Filter.all()),
              _ -> late.compareAndSet(false, closed.get()),
              _ -> {});
      putDispute(round);
      pin.close();
      closed.set(true);
      putDispute(100 + round);
      assertThat(late).isFalse();
    }
  }

  @Test
  void a_query_that_fails_says_so_and_tries_again_at_the_next_change() throws Exception {
    BlockingQueue<RuntimeException> failures = new LinkedBlockingQueue<>();
    BlockingQueue<Long> counts = new LinkedBlockingQueue<>();
    AtomicBoolean broken = new AtomicBoolean(true);
    try (Pin _ =
        cache.live(
            Set.of(Dispute.KIND),
            r -> {
              if (broken.get()) {
                throw new IllegalStateException("planted");
              }
              return r.count(Dispute.KIND, Filter.all());
            },
            counts::add,
            failures::add)) {
      assertThat(failures.poll(5, TimeUnit.SECONDS)).hasMessage("planted");
      broken.set(false);
      putDispute(1);
      await(counts, 1);
    }
  }

  @Test
  void nothing_is_read_on_the_thread_that_draws() throws Exception {
    putDispute(1);
    onUiThread.set(true);
    assertThatThrownBy(() -> cache.read(r -> r.count(Dispute.KIND, Filter.all())))
        .isInstanceOf(IllegalStateException.class);
    onUiThread.set(false);
    cache.read(
        r -> {
          onUiThread.set(true);
          assertThatThrownBy(() -> r.count(Dispute.KIND, Filter.all()))
              .isInstanceOf(IllegalStateException.class);
          onUiThread.set(false);
          return 0;
        });
  }

  @Test
  void a_reader_is_of_no_use_after_its_read() {
    CacheReader escaped = cache.read(r -> r);
    assertThatThrownBy(() -> escaped.count(Dispute.KIND, Filter.all()))
        .isInstanceOf(IllegalStateException.class);
  }

  private Pin countDisputes(BlockingQueue<Long> counts) {
    return cache.live(
        Set.of(Dispute.KIND),
        r -> r.count(Dispute.KIND, Filter.all()),
        counts::add,
        e -> counts.add(-1L));
  }

  private static void await(BlockingQueue<Long> counts, long wanted) throws Exception {
    Long count;
    do {
      count = counts.poll(5, TimeUnit.SECONDS);
      assertThat(count).isNotNull();
    } while (count != wanted);
  }

  private void putDispute(long id) throws InterruptedException {
    try (FeedApplier feed = cache.feed()) {
      feed.put(TestRows.put(TestRows.dispute(id, TestRows.VILLAGE, null), id, 1));
      feed.end(TestRows.cursor(id), Optional.empty());
      feed.flush();
    }
  }
}
