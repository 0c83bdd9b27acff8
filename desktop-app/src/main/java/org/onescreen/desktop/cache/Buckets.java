package org.onescreen.desktop.cache;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Cursor;

/// The buckets that the cache holds, or has been told to hold. Immutable.
public final class Buckets {
  private static final Buckets NONE = new Buckets(new TreeMap<>());

  private final Map<Integer, BucketState> byId;

  /// @param byId sorted, and nobody else's
  private Buckets(SortedMap<Integer, BucketState> byId) {
    this.byId = Collections.unmodifiableSortedMap(byId);
  }

  /// Before the first manifest.
  public static Buckets none() {
    return NONE;
  }

  static Buckets of(Collection<BucketState> states) {
    TreeMap<Integer, BucketState> byId = new TreeMap<>();
    states.forEach(s -> byId.put(s.id(), s));
    return new Buckets(byId);
  }

  /// In the order of their ids.
  public Collection<BucketState> all() {
    return byId.values();
  }

  public Optional<BucketState> find(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// True where the operator may have records of it.
  public boolean inScope(int id) {
    BucketState state = byId.get(id);
    return state != null && state.phase() != BucketState.Phase.PURGE;
  }

  public List<BucketState> in(BucketState.Phase phase) {
    return byId.values().stream().filter(b -> b.phase() == phase).toList();
  }

  /// True where nothing is left to fill; a purge may still be under way.
  public boolean filled() {
    return byId.values().stream().noneMatch(b -> b.phase() == BucketState.Phase.BACKFILL);
  }

  /// The server's scope as it is now: what is new is to be filled, what is gone to be purged, and
  /// what came back before its purge was over is filled from its beginning.
  Buckets scope(Map<Integer, Priority> now) {
    TreeMap<Integer, BucketState> next = new TreeMap<>();
    byId.forEach((id, state) -> next.put(id, now.containsKey(id) ? state : state.dropped()));
    now.forEach(
        (id, priority) -> {
          BucketState state = next.get(id);
          if (state == null || state.phase() == BucketState.Phase.PURGE) {
            next.put(id, BucketState.added(id, priority));
          }
        });
    return new Buckets(next);
  }

  /// After a reset each is filled again from its beginning.
  Buckets reset() {
    TreeMap<Integer, BucketState> next = new TreeMap<>(byId);
    next.replaceAll(
        (id, b) -> b.phase() == BucketState.Phase.PURGE ? b : BucketState.added(id, b.priority()));
    return new Buckets(next);
  }

  Buckets moved(Set<Integer> ids, Cursor reached, boolean whole) {
    TreeMap<Integer, BucketState> next = new TreeMap<>(byId);
    ids.forEach(id -> next.computeIfPresent(id, (_, b) -> whole ? b.live() : b.at(reached)));
    return new Buckets(next);
  }

  /// Without those whose purge is over.
  Buckets purged() {
    TreeMap<Integer, BucketState> next = new TreeMap<>(byId);
    next.values().removeIf(b -> b.phase() == BucketState.Phase.PURGE);
    return new Buckets(next);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Buckets that && byId.equals(that.byId));
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  @Override
  public String toString() {
    return byId.values().toString();
  }
}
