package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The control thread: takes one event after the other through [SyncCore], shows what the new state
/// says, and has its effects done. Everything reaches it through one queue.
final class SyncControl implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SyncControl.class);
  private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

  private final SyncCore core;
  private final Runner runner;
  private final Screen screen;
  private final SyncClock clock;
  private final RandomGenerator random;
  private final BlockingQueue<SyncEvent> events;
  private final AtomicLong connections = new AtomicLong();
  private final AtomicLong resets = new AtomicLong();

  SyncControl(
      SyncCore core,
      Runner runner,
      Screen screen,
      SyncClock clock,
      RandomGenerator random,
      BlockingQueue<SyncEvent> events) {
    this.core = core;
    this.runner = runner;
    this.screen = screen;
    this.clock = clock;
    this.random = random;
    this.events = events;
  }

  void tell(SyncEvent event) {
    events.add(event);
  }

  long connections() {
    return connections.get();
  }

  long resets() {
    return resets.get();
  }

  @Override
  public void run() {
    try {
      CoreState state = CoreState.begin();
      while (!(state.stage() instanceof Stage.Ended)) {
        Step step = core.step(state, next(state), now());
        state = step.state();
        screen.show(state);
        for (Effect effect : step.effects()) {
          count(effect);
          runner.run(effect);
        }
      }
    } catch (InterruptedException e) {
      LOG.debug("sync ends");
    }
  }

  private SyncEvent next(CoreState state) throws InterruptedException {
    long deadline = SyncCore.deadline(state);
    long longest = LONGEST_SLEEP.toNanos();
    long wait =
        deadline == Long.MAX_VALUE ? longest : Math.clamp(deadline - clock.nanos(), 0, longest);
    @Nullable SyncEvent event = clock.await(events, Duration.ofNanos(wait));
    return event == null ? new SyncEvent.Time() : event;
  }

  private Now now() {
    return new Now(clock.nanos(), clock.now(), random.nextDouble());
  }

  private void count(Effect effect) {
    if (effect instanceof Effect.Stand) {
      connections.incrementAndGet();
    }
    if (effect instanceof Effect.Reset) {
      resets.incrementAndGet();
    }
  }
}
