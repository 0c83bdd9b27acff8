package org.onescreen.desktop.sync;

import java.util.Optional;

/// All that the sync remembers from one event to the next.
///
/// @param line counts the connections, so that an answer that was asked for on an earlier one is
///   known as such
/// @param login kept over a cut line; empty where the next attempt has to log in
/// @param anew what the cache holds is not to be believed: all is pulled anew as soon as nothing
///   else is under way, on this connection or, where that ends before, on the next
record CoreState(
    int line,
    Stage stage,
    Optional<Login> login,
    Troubles troubles,
    PushState push,
    Comparison comparison,
    boolean anew) {
  static CoreState begin() {
    return new CoreState(
        0,
        new Stage.Idle(),
        Optional.empty(),
        Troubles.none(),
        PushState.begin(),
        Comparison.begin(),
        false);
  }

  CoreState stage(Stage next) {
    return new CoreState(line, next, login, troubles, push, comparison, anew);
  }

  CoreState online(Online next) {
    return stage(new Stage.Following(next));
  }

  CoreState login(Optional<Login> next) {
    return new CoreState(line, stage, next, troubles, push, comparison, anew);
  }

  CoreState troubles(Troubles next) {
    return new CoreState(line, stage, login, next, push, comparison, anew);
  }

  CoreState push(PushState next) {
    return new CoreState(line, stage, login, troubles, next, comparison, anew);
  }

  CoreState comparison(Comparison next) {
    return new CoreState(line, stage, login, troubles, push, next, anew);
  }

  CoreState anew(boolean next) {
    return new CoreState(line, stage, login, troubles, push, comparison, next);
  }

  /// Answers to what was asked until now no longer count.
  CoreState newLine() {
    return new CoreState(line + 1, stage, login, troubles, push.cut(), comparison.cut(), anew);
  }
}
