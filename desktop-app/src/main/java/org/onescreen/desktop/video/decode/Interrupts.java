package org.onescreen.desktop.video.decode;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.javacpp.Pointer;

/// Lets FFmpeg ask, while it waits for a network, whether it should go on: a dead server is noticed
/// and a closed tile is let go.
///
/// All streams share one native callback, since JavaCPP has room for few; the opaque pointer is the
/// number of the guard.
final class Interrupts {
  private final Map<Long, Guard> guards = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final Callback callback = new Callback(guards);

  Guard guard(BooleanSupplier wanted) {
    var guard = new Guard(numbers.incrementAndGet(), wanted);
    guards.put(guard.number, guard);
    return guard;
  }

  /// Watches one stream.
  final class Guard implements AutoCloseable {
    private final long number;
    private final BooleanSupplier wanted;
    private volatile long deadline;

    private Guard(long number, BooleanSupplier wanted) {
      this.number = number;
      this.wanted = wanted;
    }

    void watch(AVFormatContext context) {
      AVIOInterruptCB hook = context.interrupt_callback();
      hook.callback(callback);
      hook.opaque(new Ticket(number));
    }

    /// Gives the next step this long from now.
    void allow(long nanos) {
      deadline = System.nanoTime() + nanos;
    }

    boolean over() {
      return !wanted.getAsBoolean() || System.nanoTime() - deadline > 0;
    }

    @Override
    public void close() {
      guards.remove(number);
    }
  }

  private static final class Callback extends AVIOInterruptCB.Callback_Pointer {
    private final Map<Long, Guard> guards;

    Callback(Map<Long, Guard> guards) {
      this.guards = guards;
    }

    @Override
    public int call(Pointer opaque) {
      Guard guard = opaque == null ? null : guards.get(opaque.address());
      return guard == null || guard.over() ? 1 : 0;
    }
  }

  /// A number that travels through C as a pointer and is never followed.
  private static final class Ticket extends Pointer {
    Ticket(long value) {
      address = value;
    }
  }
}
