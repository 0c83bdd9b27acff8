package org.onescreen.desktop.wall.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.wall.control.CameraLane.Sort;

/// The order in which one camera is asked.
class CameraLaneTest {
  private final CameraLane lane = new CameraLane();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch slow = new CountDownLatch(1);

  /// The camera is busy with something, so that all else waits.
  @BeforeEach
  void keep() {
    lane.ask(
        Sort.QUESTION,
        () -> {
          try {
            slow.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        });
  }

  @AfterEach
  void end() {
    slow.countDown();
  }

  private boolean ask(Sort sort, String what) {
    return lane.ask(sort, () -> asked.add(what));
  }

  private void answer() {
    slow.countDown();
    Patience.until(lane::isIdle);
  }

  @Test
  void a_stop_overtakes_what_waits_and_the_movements_among_it_are_dropped() {
    ask(Sort.QUESTION, "presets");
    ask(Sort.MOVEMENT, "left");
    ask(Sort.STOP, "stop");
    answer();
    assertThat(asked).containsExactly("stop", "presets");
  }

  @Test
  void a_movement_after_a_stop_comes_after_it() {
    ask(Sort.MOVEMENT, "left");
    ask(Sort.STOP, "stop");
    ask(Sort.MOVEMENT, "right");
    answer();
    assertThat(asked).containsExactly("stop", "right");
  }

  @Test
  void of_two_movements_that_wait_the_newest_counts() {
    ask(Sort.MOVEMENT, "left");
    ask(Sort.MOVEMENT, "right");
    answer();
    assertThat(asked).containsExactly("right");
  }

  @Test
  void questions_that_nobody_answers_do_not_pile_up_and_a_stop_is_taken_all_the_same() {
    int taken = 0;
    while (ask(Sort.QUESTION, "presets")) {
      taken++;
      assertThat(taken).isLessThan(100);
    }
    assertThat(ask(Sort.STOP, "stop")).isTrue();
    answer();
    assertThat(asked).hasSize(taken + 1).startsWith("stop");
  }

  @Test
  void at_the_end_only_a_stop_is_still_asked_for() {
    ask(Sort.QUESTION, "presets");
    ask(Sort.STOP, "stop");
    ask(Sort.MOVEMENT, "left");
    lane.end();
    answer();
    assertThat(asked).containsExactly("stop");
  }

  @Test
  void one_that_goes_wrong_keeps_nothing_from_being_asked() {
    List<Throwable> heard = new CopyOnWriteArrayList<>();
    lane.ask(
        Sort.QUESTION,
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler((_, e) -> heard.add(e));
          throw new IllegalStateException("played");
        });
    ask(Sort.QUESTION, "presets");
    answer();
    assertThat(asked).containsExactly("presets");
    assertThat(heard).hasSize(1);
  }
}
