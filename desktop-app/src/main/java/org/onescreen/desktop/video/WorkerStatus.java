package org.onescreen.desktop.video;

import java.time.Duration;

/// How a video worker does, for the status strip.
///
/// @param up whether it beats
/// @param pid its process, 0 while there is none
/// @param restarts how often it had to be started again
/// @param decoder what plays, empty until the worker has said so
/// @param processorTime what the present process has used
public record WorkerStatus(
    boolean up, long pid, int restarts, String decoder, Duration processorTime) {
  /// Of a process that was not needed yet.
  public static final WorkerStatus NONE = new WorkerStatus(false, 0, 0, "", Duration.ZERO);
}
