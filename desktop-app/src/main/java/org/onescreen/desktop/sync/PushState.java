package org.onescreen.desktop.sync;

import org.onescreen.model.wire.PushRequest;

/// How the outbox is being sent.
///
/// @param due something waits, or may wait
/// @param probe the centre is to be asked what it has settled, also when nothing waits: one that
///   was restored from a backup has lost what it had settled since
/// @param most how many operations the next request may have
/// @param failures in a row
/// @param alone how often one operation was refused alone
record PushState(Mode mode, boolean due, boolean probe, int most, int failures, int alone) {
  /// What is being done.
  sealed interface Mode {
    record Quiet() implements Mode {}

    /// @param asks what the centre has settled, too
    record Busy(boolean asks) implements Mode {}

    record Resting(long until) implements Mode {}
  }

  static PushState begin() {
    return new PushState(new Mode.Quiet(), true, true, PushRequest.MOST, 0, 0);
  }

  /// The connection is over; the next one asks anew.
  PushState cut() {
    return new PushState(new Mode.Quiet(), true, true, most, 0, alone);
  }

  PushState due(boolean waits) {
    return new PushState(mode, waits, probe, most, failures, alone);
  }

  /// After a probe it is looked again: a centre that was restored names less than it had settled.
  PushState busy() {
    return new PushState(new Mode.Busy(probe), probe, false, most, failures, alone);
  }

  /// The centre may have been restored.
  PushState probing() {
    return new PushState(mode, due, true, most, failures, alone);
  }

  /// The centre has answered.
  ///
  /// @param more may wait: something was sent
  PushState answered(boolean more) {
    int next = Math.min(PushRequest.MOST, most * 2);
    return new PushState(new Mode.Quiet(), more || due, probe || (more && asks()), next, 0, 0);
  }

  /// What a double of this desk has made of what this one calls done is told only where nothing is
  /// sent: an answer about operations leaves that open.
  private boolean asks() {
    return mode instanceof Mode.Busy(boolean asks) && asks;
  }

  PushState resting(long until) {
    return new PushState(new Mode.Resting(until), true, true, most, failures + 1, alone);
  }

  /// Half as many next time, at once.
  PushState halved(int sent) {
    return new PushState(
        new Mode.Quiet(), true, probe || asks(), Math.max(1, Math.ceilDiv(sent, 2)), failures, 0);
  }

  PushState refusedAlone() {
    return new PushState(mode, true, probe, 1, failures, alone + 1);
  }

  PushState probed() {
    return new PushState(new Mode.Quiet(), due, false, most, failures, alone);
  }

  long deadline() {
    return mode instanceof Mode.Resting(long until) ? until : Long.MAX_VALUE;
  }
}
