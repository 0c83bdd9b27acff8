package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.PushRequest;

/// The outbox on its way to the centre.
@Timeout(60)
class SentOperationsTest extends SyncRoom {
  private final AtomicInteger ids = new AtomicInteger();
  private final ModelOutbox outbox = new ModelOutbox(() -> new UUID(7, ids.incrementAndGet()));

  @Test
  void what_waited_and_what_is_new_is_sent_by_itself() {
    give(3);
    try (Desk desk = desk()) {
      desk.until(() -> outbox.outcomes().size() == 3);
      desk.awaitLive();
      give(2);
      desk.until(() -> outbox.outcomes().size() == 5);
    }
  }

  @Test
  void a_thousand_edits_take_a_few_requests() {
    give(1_000);
    try (Desk desk = Desk.timeless(cache, Optional.of(outbox), centre.address())) {
      desk.until(() -> outbox.outcomes().size() == 1_000);
      assertThat(centre.pushes.size()).isLessThanOrEqualTo(6);
      assertThat(centre.pushes).allMatch(p -> p.operations().size() <= PushRequest.MOST);
    }
  }

  @Test
  void an_operation_that_the_centre_never_takes_is_parked_and_the_others_pass() {
    UUID bad = null;
    for (int i = 0; i < 20; i++) {
      UUID id = outbox.give(Dispute.KIND.number(), new UUID(0, i));
      bad = i == 13 ? id : bad;
    }
    UUID poisoned = Objects.requireNonNull(bad);
    centre.refuses =
        request ->
            request.operations().stream().anyMatch(o -> o.id().equals(poisoned))
                ? new Problem(Problem.BAD_REQUEST, "no", null)
                : null;
    try (Desk desk = desk()) {
      desk.until(() -> outbox.outcomes().size() == 19);
      assertThat(outbox.parked()).containsOnlyKeys(poisoned);
      assertThat(outbox.waits()).isZero();
    }
  }

  @Test
  void a_centre_that_fails_is_asked_again_until_it_answers() {
    give(2);
    AtomicInteger failures = new AtomicInteger(5);
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.settle =
          request -> {
            if (failures.getAndDecrement() > 0) {
              throw new IllegalStateException("the centre fails");
            }
            return centre.done(request);
          };
      give(1);
      desk.until(() -> outbox.outcomes().size() == 3);
      assertThat(outbox.parked()).isEmpty();
    }
  }

  @Test
  void a_copied_desk_takes_a_new_replica_id_and_loses_nothing() {
    UUID first = outbox.replica();
    give(2);
    centre.refuses =
        request ->
            request.operations().stream().anyMatch(o -> o.replica().equals(first))
                ? new Problem(Problem.FORK, "no", null)
                : null;
    try (Desk desk = desk()) {
      desk.until(() -> outbox.outcomes().size() == 2);
      assertThat(outbox.replica()).isNotEqualTo(first);
      assertThat(centre.logins).hasValue(2);
    }
  }

  @Test
  void a_centre_that_was_restored_is_sent_again_what_it_has_lost() {
    give(3);
    try (Desk desk = desk()) {
      desk.until(() -> outbox.outcomes().size() == 3);
    }
    centre.restored(1);
    centre.pushes.clear();
    try (Desk desk = desk()) {
      desk.until(
          () ->
              centre.pushes.stream()
                  .anyMatch(
                      p ->
                          p.operations().stream()
                              .map(o -> o.seq())
                              .toList()
                              .equals(List.of(2L, 3L))));
      desk.until(() -> outbox.waits() == 0);
    }
  }

  private void give(int operations) {
    for (int i = 0; i < operations; i++) {
      outbox.give(Dispute.KIND.number(), new UUID(0, i));
    }
  }

  @Override
  Desk desk() {
    return new Desk(cache, Optional.of(outbox), centre.address(), new OkHttpClient());
  }
}
