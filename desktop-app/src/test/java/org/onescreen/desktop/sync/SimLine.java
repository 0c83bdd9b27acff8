package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The line of one desk to the centre, and the program's life: what was asked for is answered a
/// while later, or fails, or comes to nothing because the program has stopped meanwhile.
final class SimLine {
  private static final Duration TIMEOUT = SyncTiming.usual().read();

  private final String name;
  private final SimClock clock;
  private final SimNet net;
  private int life;
  private int calls;

  SimLine(String name, SimClock clock, SimNet net) {
    this.name = name;
    this.clock = clock;
    this.net = net;
  }

  SimNet net() {
    return net;
  }

  /// The program stops.
  void die() {
    life++;
    calls++;
  }

  /// Whatever is being asked is given up.
  void hangUp() {
    calls++;
  }

  /// Later, unless the program has stopped meanwhile.
  void later(Duration delay, String what, Runnable run) {
    int mine = life;
    clock.in(
        delay,
        name + what,
        () -> {
          if (life == mine) {
            run.run();
          }
        });
  }

  /// The virtual time.
  long now() {
    return clock.nanos();
  }

  /// Whatever becomes of the program.
  void always(Duration delay, String what, Runnable run) {
    clock.in(delay, name + what, run);
  }

  /// A question, what the centre makes of it when it comes there, and what the desk makes of the
  /// answer when it comes back; or a failure.
  <A> void roundTrip(Supplier<A> handler, Consumer<A> received, Consumer<Reason> failed) {
    int call = calls;
    if (net.lost()) {
      timeout(call, failed);
      return;
    }
    if (net.chance(3)) {
      later(net.delay(), "5xx", call, () -> failed.accept(Reason.SERVER_ERROR));
      return;
    }
    always(
        net.delay(),
        "ask",
        () -> {
          A reply = handler.get();
          if (net.chance(3)) {
            reply = handler.get();
          }
          A last = reply;
          if (net.lost()) {
            timeout(call, failed);
          } else {
            later(net.delay(), "reply", call, () -> received.accept(last));
          }
        });
  }

  private void timeout(int call, Consumer<Reason> failed) {
    later(TIMEOUT, "timeout", call, () -> failed.accept(Reason.NOT_REACHABLE));
  }

  private void later(Duration delay, String what, int call, Runnable run) {
    later(
        delay,
        what,
        () -> {
          if (call == calls) {
            run.run();
          }
        });
  }
}
