package org.onescreen.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
    String beat = Line.of(Words.BEAT, "played", 1, bytes).text();
    ProcessBuilder worker =
        new ProcessBuilder(List.of(SHELL.toString(), "-c", "echo \"$0\"; read end", beat));
    return new WorkerLife(() -> worker, said::add, new Retry(new Random(1)));
  }

  private void hear(WorkerLife life) {
    Patience.until(() -> !said.isEmpty());
    life.beat(said.poll());
  }

  @Test
  void a_worker_that_needs_ever_more_memory_is_replaced() {
    WorkerLife life = life(2L << 30);
    assertThat(life.look(0)).isEqualTo(WorkerLife.Look.STARTED);
    hear(life);
    long first = life.status().pid();
    assertThat(life.look(0)).isEqualTo(WorkerLife.Look.FALLEN);
    assertThat(life.status().restarts()).isEqualTo(1);
    assertThat(life.look(0)).isEqualTo(WorkerLife.Look.STARTED);
    hear(life);
    assertThat(life.status().pid()).isNotEqualTo(first);
    life.close();
  }

  @Test
  void a_worker_that_needs_what_it_may_goes_on() {
    WorkerLife life = life(400L << 20);
    life.look(0);
    hear(life);
    assertThat(life.look(0)).isEqualTo(WorkerLife.Look.RUNNING);
    life.close();
    assertThat(life.status().up()).isFalse();
  }
}
