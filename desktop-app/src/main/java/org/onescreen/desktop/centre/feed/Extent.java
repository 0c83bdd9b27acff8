package org.onescreen.desktop.centre.feed;

import java.util.Set;

/// What a scope amounts to at a moment.
///
/// @param buckets the ids of those that it holds
/// @param number tells this extent from any other that the account had or will have: another where
///   the account got another scope, and where a bucket was added; never 0
public record Extent(Set<Integer> buckets, int number) {
  public Extent {
    buckets = Set.copyOf(buckets);
  }

  /// Buckets are only ever added, so that the sum of their ids grows with them.
  static Extent of(Scope scope, Set<Integer> buckets) {
    int number = 31 * scope.hashCode() + buckets.hashCode();
    return new Extent(buckets, number == 0 ? 1 : number);
  }

  boolean contains(int bucket) {
    return buckets.contains(bucket);
  }
}
