package org.onescreen.desktop.shell.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The one list of long work. Whoever begins some gets a [Handle] and says how far it is; the
/// window shows it and may cancel it.
///
/// Safe for use by many threads. Listeners are called on the thread that changes something.
public final class DeskTasks {
  private static final int KEPT = 20;

  private final Map<Long, DeskTask> tasks = new LinkedHashMap<>();
  private final List<Consumer<List<DeskTask>>> listeners = new CopyOnWriteArrayList<>();
  private long lastId;

  public Handle begin(String title) {
    return begin(title, Optional.empty());
  }

  /// @param cancel asks the work to end; called on the FX thread, so it must only ask
  public Handle begin(String title, Runnable cancel) {
    return begin(title, Optional.of(cancel));
  }

  private Handle begin(String title, Optional<Runnable> cancel) {
    long id;
    synchronized (tasks) {
      id = ++lastId;
      tasks.put(id, new DeskTask(id, title, Optional.empty(), "", DeskTask.State.RUNNING, cancel));
      forgetOld();
    }
    tell();
    return new Handle(id);
  }

  /// The newest last.
  public List<DeskTask> list() {
    synchronized (tasks) {
      return List.copyOf(tasks.values());
    }
  }

  /// @return ends the listening
  public Runnable listen(Consumer<List<DeskTask>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void forgetOld() {
    while (tasks.size() > KEPT) {
      Optional<Long> oldest =
          tasks.values().stream()
              .filter(task -> task.state() != DeskTask.State.RUNNING)
              .map(DeskTask::id)
              .findFirst();
      if (oldest.isEmpty()) {
        return;
      }
      tasks.remove(oldest.get());
    }
  }

  private void change(long id, UnaryOperator<DeskTask> change) {
    synchronized (tasks) {
      tasks.computeIfPresent(
          id, (key, task) -> task.state() == DeskTask.State.RUNNING ? change.apply(task) : task);
    }
    tell();
  }

  private void tell() {
    List<DeskTask> now = list();
    listeners.forEach(listener -> listener.accept(now));
  }

  /// One work, for who does it. After it has ended nothing changes it any more.
  public final class Handle {
    private final long id;

    private Handle(long id) {
      this.id = id;
    }

    /// @param part 0 to 1; empty while unknown
    public void progress(Optional<Double> part, String detail) {
      change(
          id,
          task -> new DeskTask(task.id(), task.title(), part, detail, task.state(), task.cancel()));
    }

    public void done() {
      end(DeskTask.State.DONE, "");
    }

    public void cancelled() {
      end(DeskTask.State.CANCELLED, "");
    }

    /// @param sentence why, in words for the operator
    public void failed(String sentence) {
      end(DeskTask.State.FAILED, sentence);
    }

    private void end(DeskTask.State state, String detail) {
      change(
          id,
          task ->
              new DeskTask(task.id(), task.title(), task.part(), detail, state, Optional.empty()));
    }
  }
}
