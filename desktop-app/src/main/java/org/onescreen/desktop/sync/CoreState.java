package org.onescreen.desktop.sync;

import java.util.Optional;

/// All that the sync remembers from one event to the next.
///
/// @param line counts the connections, so that an answer that was asked for on an earlier one is
///   known as such
/// @param login kept over a cut line; empty where the next attempt has to log in
record CoreState(
    int line,
    Stage stage,
    Optional<Login> login,
    Troubles troubles,
    PushState push,
    Comparison comparison) {
  static CoreState begin() {
    return new CoreState(
        0,
        new Stage.Idle(),
        Optional.empty(),
        Troubles.none(),
        PushState.begin(),
        Comparison.begin());
  }

  CoreState stage(Stage next) {
    return new CoreState(line, next, login, troubles, push, comparison);
  }

  CoreState online(Online next) {
    return stage(new Stage.Following(next));
  }

  CoreState login(Optional<Login> next) {
    return new CoreState(line, stage, next, troubles, push, comparison);
  }

  CoreState troubles(Troubles next) {
    return new CoreState(line, stage, login, next, push, comparison);
  }

  CoreState push(PushState next) {
    return new CoreState(line, stage, login, troubles, next, comparison);
  }

  CoreState comparison(Comparison next) {
    return new CoreState(line, stage, login, troubles, push, next);
  }

  /// Answers to what was asked until now no longer count.
  CoreState newLine() {
    return new CoreState(line + 1, stage, login, troubles, push.cut(), comparison.cut());
  }
}
