package org.onescreen.desktop.desk;

import java.util.Optional;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.shell.status.VideoState;
import org.onescreen.desktop.sync.Reason;
import org.onescreen.desktop.sync.SyncStatus;
import org.onescreen.desktop.video.WorkerStatus;

/// Says what sync and video know in the words that the shell shows.
final class StatusTranslation {
  private StatusTranslation() {}

  static Connection connection(SyncStatus.State state) {
    return switch (state) {
      case SyncStatus.Connecting _, SyncStatus.LoggingIn _ -> new Connection.Connecting();
      case SyncStatus.Filling(long done, long total) -> new Connection.Filling(done, total);
      case SyncStatus.Live _ -> new Connection.Live();
      case SyncStatus.Offline offline when offline.reason() == Reason.STARTING_UP ->
          new Connection.Connecting();
      case SyncStatus.Offline offline ->
          new Connection.Offline(
              trouble(offline.reason()), offline.since(), Optional.of(offline.nextAttempt()));
      case SyncStatus.Refused refused -> new Connection.Refused(trouble(refused.reason()));
    };
  }

  static Trouble trouble(Reason reason) {
    return switch (reason) {
      case ADDRESS_WRONG -> Trouble.UNKNOWN_HOST;
      case NOT_REACHABLE, STARTING_UP -> Trouble.UNREACHABLE;
      case NOT_A_CENTRE -> Trouble.NOT_A_CENTRE;
      case BAD_CREDENTIALS -> Trouble.WRONG_PASSWORD;
      case NOT_PERMITTED -> Trouble.NOT_PERMITTED;
      case OTHERS_DESK -> Trouble.OTHERS_DESK;
      case TOO_MANY_ATTEMPTS -> Trouble.TOO_MANY_ATTEMPTS;
      case CERTIFICATE_NOT_TRUSTED -> Trouble.UNTRUSTED_CERTIFICATE;
      case SERVER_ERROR -> Trouble.SERVER_FAILED;
      case VERSION -> Trouble.OTHER_VERSION;
      case DISK_FULL -> Trouble.DISK_FULL;
      case CACHE_NOT_WRITABLE -> Trouble.CACHE_NOT_WRITABLE;
      case CACHE_DAMAGED -> Trouble.CACHE_DAMAGED;
    };
  }

  static VideoState video(WorkerStatus worker) {
    if (worker.up()) {
      return VideoState.RUNNING;
    }
    return worker.restarts() == 0 ? VideoState.STARTING : VideoState.RESTARTING;
  }
}
