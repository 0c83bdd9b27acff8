package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.task.DeskTask;
import org.onescreen.desktop.shell.task.DeskTasks;

class CentreKeeperTest {
  private final DeskTasks tasks = new DeskTasks();
  private final List<Notice> notices = new CopyOnWriteArrayList<>();
  private final List<String> connected = new CopyOnWriteArrayList<>();
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");

  @Test
  void a_centre_that_ends_by_itself_is_started_again_and_the_desk_goes_where_it_now_listens()
      throws Exception {
    CountDownLatch third = new CountDownLatch(1);
    List<Fake> started = new ArrayList<>();
    CentreKeeper keeper =
        keeper(
            started,
            life -> {
              if (life == 3) {
                third.countDown();
              } else {
                now = now.plus(Duration.ofHours(1));
                started.getLast().end();
              }
            });
    Thread keeping = Thread.ofPlatform().start(keeper::run);
    third.await();
    keeper.close();
    keeping.join();
    assertThat(connected).containsExactly("http://1", "http://2", "http://3");
    assertThat(notices).isEmpty();
    assertThat(tasks.list()).allMatch(task -> task.state() == DeskTask.State.DONE);
  }

  @Test
  void a_centre_that_keeps_ending_is_given_up_with_one_notice() {
    List<Fake> started = new ArrayList<>();
    keeper(started, life -> started.getLast().end()).run();
    assertThat(started).hasSize(3);
    assertThat(notices).singleElement().extracting(Notice::happened).asString().contains("logs");
  }

  @Test
  void a_centre_that_cannot_be_started_is_said_once_and_its_task_has_failed() {
    CentreKeeper keeper =
        new CentreKeeper(
            () -> {
              throw new IOException("no room");
            },
            announced -> connected.add(announced.url()),
            tasks,
            notices::add,
            texts(),
            () -> now,
            "logs");
    keeper.run();
    assertThat(notices).hasSize(1);
    assertThat(tasks.list()).singleElement().matches(task -> task.state() == DeskTask.State.FAILED);
  }

  private CentreKeeper keeper(List<Fake> started, IntConsumer connects) {
    return new CentreKeeper(
        () -> {
          Fake fake = new Fake(started.size() + 1);
          started.add(fake);
          return fake;
        },
        announced -> {
          connected.add(announced.url());
          connects.accept(connected.size());
        },
        tasks,
        notices::add,
        texts(),
        () -> now,
        "logs");
  }

  private static Texts texts() {
    return new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES);
  }

  /// A centre of which the test says when it ends.
  private static final class Fake implements CentreKeeper.Running {
    private final int number;
    private final CountDownLatch ended = new CountDownLatch(1);

    Fake(int number) {
      this.number = number;
    }

    void end() {
      ended.countDown();
    }

    @Override
    public EmbeddedCentre.Announcement awaitReady() {
      return new EmbeddedCentre.Announcement("http://" + number, "demo", "none");
    }

    @Override
    public void awaitEnd() throws InterruptedException {
      ended.await();
    }

    @Override
    public ProcessHandle process() {
      return ProcessHandle.current();
    }

    @Override
    public void close() {
      ended.countDown();
    }
  }
}
