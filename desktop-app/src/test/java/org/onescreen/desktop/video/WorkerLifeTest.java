package org.onescreen.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Retry;
import org.onescreen.desktop.video.worker.Words;

class WorkerLifeTest {
  private static final Path SHELL = Path.of("/bin/sh");

  private final LinkedBlockingQueue<Line> said = new LinkedBlockingQueue<>();

  @BeforeEach
  void onlyWhereThereIsAShell() {
    assumeTrue(Files.isExecutable(SHELL), "the worker of these tests is a shell");
  }

  private WorkerLife life(long bytes) {
    return life(standby(bytes));
  }

  private WorkerLife life(Standby standby) {
    return new WorkerLife(standby, Path.of("frames"), said::add, new Retry(new Random(1)));
  }

  /// Its workers say so much of themselves once they are told into which file to draw.
  private static Standby standby(long bytes) {
    String beat = Line.of(Words.BEAT, "played", 1, bytes).text();
    ProcessBuilder worker =
        new ProcessBuilder(
            List.of(SHELL.toString(), "-c", "read frames; echo \"$0\"; read end", beat));
    return new Standby(() -> worker, WorkerLife.LOOK_NANOS, Duration.ZERO);
  }

  private void hear(WorkerLife life) {
    Patience.until(() -> !said.isEmpty());
    life.beat(said.poll());
  }

  @Test
  void a_worker_that_needs_ever_more_memory_is_replaced() {
    WorkerLife life = life(2L << 30);
    assertThat(life.look(0, true)).isEqualTo(WorkerLife.Look.STARTED);
    hear(life);
    long first = life.status().pid();
    assertThat(life.look(0, true)).isEqualTo(WorkerLife.Look.FALLEN);
    assertThat(life.status().restarts()).isEqualTo(1);
    assertThat(life.look(0, true)).isEqualTo(WorkerLife.Look.STARTED);
    hear(life);
    assertThat(life.status().pid()).isNotEqualTo(first);
    life.close();
  }

  @Test
  void a_worker_that_needs_what_it_may_goes_on() {
    WorkerLife life = life(400L << 20);
    life.look(0, true);
    hear(life);
    assertThat(life.look(0, true)).isEqualTo(WorkerLife.Look.RUNNING);
    life.close();
    assertThat(life.status().up()).isFalse();
  }

  @Test
  void one_that_stands_by_takes_the_place_of_one_that_dies() {
    Standby standby = standby(1);
    WorkerLife life = life(standby);
    life.look(0, false);
    hear(life);
    standby.look(false);
    assertThat(standby.pid()).as("others are being started").isZero();
    standby.look(true);
    long next = standby.pid();
    assertThat(next).isPositive().isNotEqualTo(life.status().pid());
    kill(life.status().pid());
    fall(life, true);
    life.look(0, true);
    hear(life);
    assertThat(life.status().pid()).isEqualTo(next);
    assertThat(standby.pid()).isZero();
    life.close();
    standby.close();
  }

  @Test
  void one_that_dies_while_it_stands_by_takes_nobodys_place() {
    Standby standby = standby(1);
    standby.look(true);
    long dead = standby.pid();
    kill(dead);
    WorkerLife life = life(standby);
    life.look(0, true);
    hear(life);
    assertThat(life.status().pid()).isNotEqualTo(dead);
    standby.look(true);
    long next = standby.pid();
    kill(next);
    Patience.until(
        () -> {
          standby.look(true);
          return standby.pid() != next && standby.pid() != 0;
        });
    life.close();
    standby.close();
  }

  @Test
  void one_that_falls_while_it_opens_its_streams_is_waited_for_longer_each_time() {
    WorkerLife life = life(1);
    for (int start = 1; start <= 3; start++) {
      Patience.until(() -> life.look(0, false) == WorkerLife.Look.STARTED);
      hear(life);
      kill(life.status().pid());
      fall(life, false);
      assertThat(life.failures()).isEqualTo(start);
    }
    Patience.until(() -> life.look(0, false) == WorkerLife.Look.STARTED);
    hear(life);
    kill(life.status().pid());
    fall(life, true);
    assertThat(life.failures()).as("everything played").isEqualTo(1);
    assertThat(life.startAt()).isLessThanOrEqualTo(System.currentTimeMillis());
  }

  private static void kill(long pid) {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  private static void fall(WorkerLife life, boolean settled) {
    Patience.until(() -> life.look(0, settled) == WorkerLife.Look.FALLEN);
  }
}
