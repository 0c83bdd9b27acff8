package org.onescreen.desktop.centre.camera;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The cameras that show the same again and again: each is encoded for some seconds, and its tape
/// is sent from then on, which costs next to nothing. Guarded by its owner.
final class Repeats {
  private final ScheduledExecutorService thread;
  private final BiConsumer<Channel, AccessUnit> sender;
  private final Map<Channel, Tape> tapes = new HashMap<>();
  private final Map<Channel, Future<?>> playing = new HashMap<>();

  /// @param sender takes what is played, on this thread
  Repeats(ScheduledExecutorService thread, BiConsumer<Channel, AccessUnit> sender) {
    this.thread = thread;
    this.sender = sender;
  }

  /// Takes a unit of a camera that repeats itself.
  ///
  /// @return whether it is to be sent as well; false from when the tape plays in its place
  boolean take(Channel channel, AccessUnit unit) {
    Tape tape = tapes.computeIfAbsent(channel, of -> new Tape(of.quality()));
    if (tape.take(unit)) {
      return true;
    }
    if (!playing.containsKey(channel)) {
      long period = (long) Quality.TICK_MILLIS * channel.quality().ticksPerFrame();
      playing.put(
          channel,
          thread.scheduleAtFixedRate(
              () -> sender.accept(channel, tape.play()), 0, period, TimeUnit.MILLISECONDS));
    }
    return false;
  }

  /// Whether its tape plays, and nothing has to be encoded.
  boolean plays(Channel channel) {
    return playing.containsKey(channel);
  }

  /// Forgets a camera's tape.
  void end(Channel channel) {
    tapes.remove(channel);
    Future<?> ended = playing.remove(channel);
    if (ended != null) {
      ended.cancel(false);
    }
  }

  /// Forgets the tapes of cameras that are well again.
  ///
  /// @param repeating whether a camera still repeats itself
  /// @param encode is called for each whose tape was playing
  void endWell(Predicate<Channel> repeating, Consumer<Channel> encode) {
    for (Channel channel : List.copyOf(tapes.keySet())) {
      if (!repeating.test(channel)) {
        boolean played = plays(channel);
        end(channel);
        if (played) {
          encode.accept(channel);
        }
      }
    }
  }
}
