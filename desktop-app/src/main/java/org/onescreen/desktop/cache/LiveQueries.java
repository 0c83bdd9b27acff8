package org.onescreen.desktop.cache;

import java.util.Set;
import java.util.function.Consumer;
import org.onescreen.model.record.Kind;

/// What a screen asks the cache. A live query runs once at once, and again whenever a kind that it
/// reads has changed, at most ten times a second. Results arrive in order on a thread of the cache,
/// never on the FX thread; a result that is overtaken by a newer one may be left out.
public interface LiveQueries {
  /// Starts a live query. Closing the pin ends it: no result arrives after `close` has returned.
  ///
  /// @param reads the kinds that `read` looks at
  /// @param read runs off the FX thread, in one consistent view
  /// @param results takes each result
  /// @param failure takes what went wrong; the query goes on and tries again at the next change
  <R> Pin live(
      Set<Kind<?>> reads,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure);

  /// As [#live], for who still holds what it has read before: the first run is left out as long as
  /// nothing that it reads has changed since.
  ///
  /// @param since what [#changes] said before that was read; 0 where nothing was
  default <R> Pin live(
      Set<Kind<?>> reads,
      long since,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return live(reads, read, results, failure);
  }

  /// A number above 0 that grows with each change of one of these kinds; 0 where that is not known.
  default long changes(Set<Kind<?>> kinds) {
    return 0;
  }

  /// Keeps what was made of records for the next who needs it; later, and only where nothing of it
  /// has changed until then.
  ///
  /// @param stamp what [CacheReader#made] said in the read that it was made of
  /// @param bytes not to be changed any more
  default void keep(MadeForm form, long stamp, byte[] bytes) {}

  /// A composed read.
  @FunctionalInterface
  interface Read<R> {
    R run(CacheReader reader);
  }
}
