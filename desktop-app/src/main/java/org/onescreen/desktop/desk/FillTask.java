package org.onescreen.desktop.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.sync.SyncStatus;

/// Shows a sync of many records in the task list, from its first row to its last.
///
/// Told by one thread, the sync's.
final class FillTask {
  private final DeskTasks tasks;
  private final Texts texts;
  private DeskTasks.@Nullable Handle running;

  FillTask(DeskTasks tasks, Texts texts) {
    this.tasks = tasks;
    this.texts = texts;
  }

  void heard(SyncStatus status) {
    switch (status.state()) {
      case SyncStatus.Filling(long done, long total) -> progress(done, total);
      case SyncStatus.Live _ -> end(true);
      case SyncStatus.Offline _, SyncStatus.Refused _ -> end(false);
      case SyncStatus.Connecting _, SyncStatus.LoggingIn _ -> {}
    }
  }

  private void progress(long done, long total) {
    DeskTasks.Handle task = running;
    if (task == null) {
      task = tasks.begin(texts.get("desk.task.fill"));
      running = task;
    }
    Optional<Double> part =
        total == 0 ? Optional.empty() : Optional.of(Math.min(1.0, (double) done / total));
    task.progress(part, texts.get("desk.task.fill-detail", done, total));
  }

  private void end(boolean whole) {
    DeskTasks.Handle task = running;
    if (task == null) {
      return;
    }
    if (whole) {
      task.done();
    } else {
      task.failed(texts.get("desk.task.fill-cut"));
    }
    running = null;
  }
}
