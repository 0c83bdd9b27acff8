package org.onescreen.desktop.shell.freeze;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.onescreen.desktop.shell.UiThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches the pulses of the FX thread. A gap of 100 ms or more is logged once with all stacks
/// while it lasts, so that the log says who held the thread, and once more when it is over.
///
/// A pulse costs two reads of a clock and one count. A gap in which this monitor's own thread did
/// not run either is the machine's (asleep, or collecting garbage), and is said to be.
public final class FreezeMonitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FreezeMonitor.class);
  private static final long LATE_MS = 100;
  private static final long LATE = LATE_MS * 1_000_000;
  private static final long LOOK_EVERY_MS = 20;
  private static final long STACKS_EVERY = 10_000_000_000L;

  private final UiThread ui;
  private final Consumer<Freeze> listener;
  private final PulseHistogram gaps = new PulseHistogram();
  private final Beat beat = new Beat();
  private final Thread watcher =
      Thread.ofPlatform().daemon().name("freeze-monitor").unstarted(this::watch);
  private volatile long lastPulse;
  private volatile boolean running;
  private long lastStacks;

  public FreezeMonitor(UiThread ui) {
    this(ui, FreezeMonitor::log);
  }

  /// @param listener takes what there is to say, on the monitor's own thread
  public FreezeMonitor(UiThread ui, Consumer<Freeze> listener) {
    this.ui = ui;
    this.listener = listener;
  }

  /// Begins to watch, with the first pulse from now.
  public void start() {
    running = true;
    ui.run(beat::start);
    watcher.start();
  }

  public PulseFigures figures() {
    return new PulseFigures(
        gaps.count(), gaps.over((int) LATE_MS), gaps.worstMs(), gaps.quantileMs(0.99));
  }

  /// Counts anew, for a measurement.
  public void reset() {
    gaps.reset();
  }

  @Override
  public void close() {
    running = false;
    ui.run(beat::stop);
    watcher.interrupt();
  }

  private void watch() {
    long frozenSince = 0;
    long lastLook = System.nanoTime();
    while (running) {
      try {
        Thread.sleep(LOOK_EVERY_MS);
      } catch (InterruptedException e) {
        return;
      }
      long now = System.nanoTime();
      boolean machineSlept = now - lastLook > LATE;
      lastLook = now;
      long pulse = lastPulse;
      if (frozenSince != 0 && pulse != frozenSince) {
        listener.accept(new Freeze.Ended(Duration.ofNanos(pulse - frozenSince)));
        frozenSince = 0;
      }
      if (frozenSince == 0 && pulse != 0 && now - pulse > LATE) {
        frozenSince = pulse;
        String stacks = machineSlept ? "" : stacks(now);
        listener.accept(new Freeze.Began(Duration.ofNanos(now - pulse), stacks));
      }
    }
  }

  /// A machine that is short of time freezes again and again: its log is to say so, not to make it
  /// worse.
  private String stacks(long now) {
    if (lastStacks != 0 && now - lastStacks < STACKS_EVERY) {
      return "(stacks of all threads were logged a moment ago)";
    }
    lastStacks = now;
    return Stacks.now();
  }

  private static void log(Freeze freeze) {
    switch (freeze) {
      case Freeze.Began began when began.stacks().isEmpty() ->
          LOG.warn("no pulse for {} ms, and the machine stood still too", began.soFar().toMillis());
      case Freeze.Began began ->
          LOG.warn("no pulse for {} ms\n{}", began.soFar().toMillis(), began.stacks());
      case Freeze.Ended ended -> LOG.warn("pulses again after {} ms", ended.lasted().toMillis());
    }
  }

  /// Called by each pulse, on the FX thread.
  private final class Beat extends AnimationTimer {
    @Override
    public void handle(long pulseTime) {
      long now = System.nanoTime();
      long before = lastPulse;
      lastPulse = now;
      if (before != 0) {
        gaps.add(now - before);
      }
    }
  }
}
