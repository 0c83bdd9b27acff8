package org.onescreen.desktop.cache;

import java.util.List;
import java.util.concurrent.Callable;

/// Computes many small things on all processors.
final class SideBySide {
  private SideBySide() {}

  /// @return the results in the order of the tasks
  /// @throws CacheException where one of them failed
  static <R> List<R> all(List<Callable<R>> tasks) {
    return tasks.parallelStream().map(SideBySide::done).toList();
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
