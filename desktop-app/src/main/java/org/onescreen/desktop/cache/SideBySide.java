package org.onescreen.desktop.cache;

import java.util.List;
import java.util.concurrent.Callable;

/// Computes many small things on all processors.
final class SideBySide {
  /// Fewer are not worth waking somebody for.
  private static final int MANY = 16;

  private SideBySide() {}

  /// @return the results in the order of the tasks
  /// @throws CacheException where one of them failed
  static <R> List<R> all(List<Callable<R>> tasks) {
    return tasks.parallelStream().map(SideBySide::done).toList();
  }

  /// As [#all], for things so small that a few of them are done sooner than handed out.
  static <R> List<R> allOfSmall(List<Callable<R>> tasks) {
    return tasks.size() < MANY ? tasks.stream().map(SideBySide::done).toList() : all(tasks);
  }

  private static <R> R done(Callable<R> task) {
    try {
      return task.call();
    } catch (CacheException e) {
      throw e;
    } catch (Exception e) {
      throw new CacheException(new CacheFailure.Other("rules"), e);
    }
  }
}
