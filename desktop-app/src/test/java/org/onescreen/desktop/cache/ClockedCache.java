package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.time.InstantSource;
import org.onescreen.model.Catalogue;
import org.onescreen.model.Commands;

/// The real cache by another clock than the computer's: whether a meeting lies ahead must not hang
/// on the day on which the tests are run.
public final class ClockedCache {
  private ClockedCache() {}

  /// What can still be taken back leaves the desk now.
  public static void holdNothing(Cache cache) {
    cache.holdNothing();
  }

  public static Cache open(Path file, ThreadGuard guard, InstantSource clock) {
    return Cache.open(
        file, Cache.keyBeside(file), guard, clock, Catalogue.KINDS, new ModelRules(Commands.ALL));
  }
}
