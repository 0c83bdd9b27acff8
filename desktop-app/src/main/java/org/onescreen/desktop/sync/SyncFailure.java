package org.onescreen.desktop.sync;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.ResetReason;

/// An attempt that failed, and what to do about it.
final class SyncFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient What what;

  /// What the control thread does next.
  sealed interface What {
    /// Says why, and waits.
    record Cut(Reason reason) implements What {}

    /// Says why, and waits for a person.
    record Hopeless(Reason reason) implements What {}

    /// The session is over: log in again.
    record LoggedOut() implements What {}

    /// The cursor does not hold: pull everything anew.
    record Reset(ResetReason reason) implements What {}

    /// The centre refuses this very request, and would again.
    record Rejected(String code) implements What {}

    /// Another desk uses this desk's replica id.
    record Fork() implements What {}
  }

  SyncFailure(What what, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.what = what;
  }

  static SyncFailure cut(Reason reason, String message) {
    return new SyncFailure(new What.Cut(reason), message, null);
  }

  static SyncFailure cut(Reason reason, Throwable cause) {
    return new SyncFailure(new What.Cut(reason), cause.toString(), cause);
  }

  static SyncFailure hopeless(Reason reason, String message) {
    return new SyncFailure(new What.Hopeless(reason), message, null);
  }

  static SyncFailure reset(ResetReason reason) {
    return new SyncFailure(new What.Reset(reason), "the cursor does not hold: " + reason, null);
  }

  static SyncFailure rejected(String code) {
    return new SyncFailure(new What.Rejected(code), "refused: " + code, null);
  }

  static SyncFailure fork() {
    return new SyncFailure(new What.Fork(), "another desk has this replica id", null);
  }

  static SyncFailure loggedOut() {
    return new SyncFailure(new What.LoggedOut(), "the session is over", null);
  }

  What what() {
    return what;
  }

  /// Why, for the screen.
  Reason reason() {
    return switch (what) {
      case What.Cut cut -> cut.reason();
      case What.Hopeless hopeless -> hopeless.reason();
      case What.LoggedOut _, What.Rejected _, What.Fork _ -> Reason.SERVER_ERROR;
      case What.Reset reset ->
          reset.reason() == ResetReason.SCHEMA ? Reason.VERSION : Reason.SERVER_ERROR;
    };
  }
}
