package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onescreen.desktop.cache.BucketState;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;

/// What the operator may see, in the order of its urgency, beside what happens meanwhile.
@Timeout(60)
class ScopeAndLiveTest extends SyncRoom {
  @Test
  void what_is_urgent_comes_first_and_buckets_of_one_priority_come_together() {
    fill(1, 10, 1);
    fill(11, 20, 2);
    fill(21, 22, 3);
    fill(23, 24, 4);
    centre.scope(
        Map.of(1, Priority.HISTORY, 2, Priority.REFERENCE, 3, Priority.URGENT, 4, Priority.URGENT));
    try (Desk desk = desk()) {
      desk.awaitLive();
      List<String> backfills =
          centre.asked.stream()
              .filter(q -> q.contains("buckets="))
              .map(q -> q.replaceAll(".*buckets=([0-9,]+).*", "$1"))
              .toList();
      assertThat(backfills.stream().distinct()).containsExactly("3,4", "2", "1");
      assertThat(disputes()).isEqualTo(24);
    }
  }

  @Test
  void a_bucket_that_is_added_while_the_desk_runs_is_filled_and_kept_up() {
    fill(1, 5, 1);
    fill(6, 30, 2);
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(5);
      desk.until(() -> centre.lives.get() > 0);
      centre.scope(Map.of(1, Priority.WORK, 2, Priority.WORK));
      desk.until(() -> disputes() == 30);
      desk.awaitLive();
      fill(31, 31, 2);
      desk.until(() -> disputes() == 31);
    }
  }

  @Test
  void a_bucket_that_is_taken_away_leaves_no_row_and_comes_back_whole() {
    fill(1, 5, 1);
    fill(6, 30, 2);
    centre.scope(Map.of(1, Priority.WORK, 2, Priority.WORK));
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(30);
      desk.until(() -> centre.lives.get() > 0);
      centre.scope(Map.of(1, Priority.WORK));
      desk.until(() -> disputes() == 5);
      desk.until(() -> cache.syncState().buckets().all().size() == 1);
      centre.scope(Map.of(1, Priority.WORK, 2, Priority.WORK));
      desk.until(() -> disputes() == 30);
    }
  }

  @Test
  void a_scope_that_changed_while_the_desk_was_closed_is_agreed_at_the_next_start() {
    fill(1, 5, 1);
    fill(6, 9, 2);
    try (Desk desk = desk()) {
      desk.awaitLive();
    }
    centre.scope(Map.of(2, Priority.WORK));
    try (Desk desk = desk()) {
      desk.until(() -> disputes() == 4);
      desk.awaitLive();
    }
  }

  @Test
  void a_fill_that_was_interrupted_goes_on_where_it_stood() {
    fill(1, 60, 1);
    // A page of the bucket, one of the live feed, another of the bucket; the next does not come.
    CountDownLatch third = new CountDownLatch(4);
    centre.spoil =
        page -> {
          third.countDown();
          return third.getCount() > 0 ? page : new byte[0];
        };
    try (Desk desk = desk()) {
      desk.until(() -> third.getCount() == 0);
      desk.until(() -> disputes() == 20);
    }
    assertThat(cache.syncState().buckets().in(BucketState.Phase.BACKFILL)).hasSize(1);
    centre.spoil = page -> page;
    centre.asked.clear();
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(60);
      assertThat(centre.asked.getFirst()).contains("after=" + centre.epoch + ".20.");
    }
  }

  @Test
  void rows_that_are_told_inline_need_no_page() throws Exception {
    fill(1, 3, 1);
    try (Desk desk = Desk.timeless(cache, Optional.empty(), centre.address())) {
      desk.awaitLive();
      desk.until(() -> centre.lives.get() > 0);
      for (long i = 4; i <= 6; i++) {
        // The look that follows the channel's first word is over once these are there.
        long there = i;
        centre.tell(List.of(row(i, 1)));
        desk.until(() -> disputes() == there);
      }
      int pages = centre.pages.get();
      for (long i = 7; i <= 40; i++) {
        centre.tell(List.of(row(i, 1)));
      }
      desk.until(() -> disputes() == 40);
      assertThat(cache.syncState().cursor().orElseThrow().seq()).isEqualTo(40);
      assertThat(centre.pages).as("%s", centre.asked).hasValue(pages);
    }
  }

  @Test
  void rows_that_are_told_over_a_gap_are_only_a_reason_to_pull() throws Exception {
    fill(1, 3, 1);
    try (Desk desk = desk()) {
      desk.awaitLive();
      desk.until(() -> centre.lives.get() > 0);
      centre.heartbeats = false;
      fill(4, 6, 1);
      desk.until(() -> centre.asked.size() > 0);
      centre.heartbeats = true;
      centre.tell(LongStream.rangeClosed(7, 8).mapToObj(i -> row(i, 1)).toList());
      desk.until(() -> disputes() == 8);
    }
  }

  @Test
  void an_alarm_is_shown_while_a_page_is_still_on_its_way() throws Exception {
    fill(1, 3, 1);
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (Desk desk = desk()) {
      desk.awaitLive();
      desk.until(() -> centre.lives.get() > 0);
      centre.spoil =
          page -> {
            asked.countDown();
            awaitQuietly(gate);
            return page;
          };
      fill(4, 4, 1);
      asked.await();
      centre.alarm(row(9, 1));
      desk.until(() -> disputes() == 4);
      assertThat(cache.syncState().cursor().orElseThrow().seq()).isEqualTo(3);
      gate.countDown();
      desk.until(() -> disputes() == 5);
    }
  }

  @Test
  void an_alarm_that_comes_late_does_not_bring_back_what_was_deleted() throws Exception {
    fill(1, 3, 1);
    try (Desk desk = desk()) {
      desk.awaitLive();
      desk.until(() -> centre.lives.get() > 0);
      FeedLine.Put late = row(2, 1);
      centre.gone(new FeedLine.Gone(true, Dispute.KIND.number(), 4, 1, 9, late.id()));
      desk.until(() -> disputes() == 2);
      centre.say(alarm(late));
      fill(5, 5, 1);
      desk.until(() -> disputes() == 3);
      assertThat(cache.syncState().cursor().orElseThrow().seq()).isEqualTo(5);
    }
  }

  private static String alarm(FeedLine.Put row) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    new FeedWriter(line).put(row);
    return "event: alarm\ndata: " + line.toString(StandardCharsets.UTF_8) + "\n";
  }

  private static void awaitQuietly(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fill(long from, long to, int bucket) {
    for (long i = from; i <= to; i++) {
      centre.put(row(i, bucket));
    }
  }

  private static FeedLine.Put row(long seq, int bucket) {
    return TestRows.put(
        Dispute.KIND, TestRows.dispute(seq, TestRows.VILLAGE, null), seq, bucket, 1);
  }
}
