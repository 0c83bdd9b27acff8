package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.FeedStep;

/// The control of a simulated desk: takes one event after the other through the real [SyncCore] and
/// has its effects done over the [SimLine].
final class SimControl {
  private static final Duration COMPARING = Duration.ofMillis(5);

  private final SimClock clock;
  private final SimTime time;
  private final Set<Planted> planted;
  private final Random chance;
  private final SimMachine machine;
  private final SimLine line;
  private final SyncCore core = new SyncCore(SyncTiming.usual(), true);
  private final SimPlants plants;
  private final SimPull pull;
  private final SimPush push;
  private final SimChannel channel;
  private final AtomicBoolean work = new AtomicBoolean();
  private CoreState state = CoreState.begin();
  private long timer = Long.MAX_VALUE;

  SimControl(
      SimClock clock,
      SimTime time,
      SimCentre centre,
      SimAccount account,
      SimMachine machine,
      SimLine line,
      Random chance,
      Set<Planted> planted) {
    this.clock = clock;
    this.time = time;
    this.planted = planted;
    this.chance = chance;
    this.machine = machine;
    this.line = line;
    this.plants = new SimPlants(planted, machine, centre, chance);
    this.pull = new SimPull(line, centre, account, time, machine, plants, this::answer);
    this.push = new SimPush(line, centre, account, machine, planted, this::answer);
    this.channel = new SimChannel(line, centre, account, machine, this);
    listen();
  }

  private void listen() {
    machine.cache().cache().outbox().onNew(() -> work.set(true));
  }

  CoreState state() {
    return state;
  }

  SimChannel channel() {
    return channel;
  }

  /// @param look looks whether all is as it must always be
  void watchedBy(Runnable look) {
    plants.watchedBy(look);
  }

  void start() {
    event(new SyncEvent.Start());
  }

  /// The program stops where it stands; what it had asked for comes to nothing.
  void die() {
    line.die();
    channel.close();
    state = CoreState.begin();
    timer = Long.MAX_VALUE;
  }

  /// It begins on the cache that is open now.
  void reborn() {
    pull.restart();
    listen();
  }

  private void event(SyncEvent event) {
    Step step = core.step(state, event, new Now(clock.nanos(), time.now(), jitter()));
    state = step.state();
    step.effects().forEach(this::run);
    arm();
  }

  private double jitter() {
    double drawn = chance.nextDouble();
    return planted.contains(Planted.NO_JITTER) ? 1 : drawn;
  }

  void answer(int on, SyncEvent.Answer answer) {
    if (plants.doomed()) {
      die();
      machine.kill();
      reborn();
      line.later(SimDesk.STARTING, "start", this::start);
    } else {
      event(new SyncEvent.OnLine(on, answer));
      plants.answered();
    }
    tellWork();
  }

  /// The outbox has told of something new, on whatever thread.
  void tellWork() {
    if (work.getAndSet(false)) {
      event(new SyncEvent.Work());
    }
  }

  /// Wakes the core when it wants to be woken.
  private void arm() {
    long deadline = SyncCore.deadline(state);
    boolean following = state.stage() instanceof Stage.Following;
    if (deadline == Long.MAX_VALUE
        || deadline == timer
        || (following && planted.contains(Planted.NO_WATCHDOG))) {
      return;
    }
    timer = deadline;
    line.later(
        Duration.ofNanos(Math.max(0, deadline - clock.nanos())),
        "time",
        () -> {
          if (timer == deadline) {
            timer = Long.MAX_VALUE;
            event(new SyncEvent.Time());
          }
        });
  }

  private void run(Effect effect) {
    clock.mix(effect.getClass().getSimpleName());
    switch (effect) {
      case Effect.Enter e -> pull.run(e.line(), e);
      case Effect.Stand e -> pull.run(e.line(), e);
      case Effect.AskManifest e -> pull.run(e.line(), e);
      case Effect.Agree e -> pull.run(e.line(), e);
      case Effect.Reset e -> pull.run(e.line(), e);
      case Effect.Page e -> pull.run(e.line(), e);
      case Effect.Purge e -> pull.run(e.line(), e);
      case Effect.Push e -> push.run(e);
      case Effect.OpenChannel e -> channel.open(e);
      case Effect.CloseChannel _ -> channel.close();
      case Effect.Apply e ->
          channel.apply(e.line(), e.lines(), new FeedStep.Live(Optional.of(e.from()), e.to()));
      case Effect.ShowAlarm e ->
          channel.apply(
              e.line(),
              List.of(e.row()),
              new FeedStep.Ahead(e.row().bucket(), e.row().seq(), e.tag()));
      case Effect.Compare e -> compare(e);
      case Effect.Count(FeedFault fault)
          when fault == FeedFault.CACHE_DIFFERS && !machine.isSpoilt() ->
          throw new Simulation.Violation("Q1: a desk is not as its centre, and no disk did it");
      case Effect.Fresh _, Effect.Count _ -> {}
      case Effect.HangUp _ -> {
        channel.close();
        line.hangUp();
      }
    }
  }

  private void compare(Effect.Compare effect) {
    if (planted.contains(Planted.NEVER_COMPARED)) {
      return;
    }
    line.later(
        COMPARING,
        "compare",
        () -> {
          SyncEvent.Answer answer;
          try {
            answer = new CompareWorker(machine.cache().cache()).run(effect);
          } catch (CacheException e) {
            answer = new SyncEvent.CacheFailed(CacheTrouble.reason(e));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          answer(effect.line(), answer);
        });
  }

  /// What came over the channel as a faulty desk would take it.
  SyncEvent.Answer misread(SyncEvent.Answer event) {
    return planted.contains(Planted.INLINE_OVER_A_GAP)
            && event instanceof SyncEvent.Rows rows
            && state.stage() instanceof Stage.Following(Online online)
            && online.at().cursor().isPresent()
        ? new SyncEvent.Rows(online.at().cursor().get(), rows.to(), rows.scope(), rows.lines())
        : event;
  }
}
