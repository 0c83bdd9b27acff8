package org.onescreen.desktop.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;

/// A connection at work.
///
/// @param at where the cache stands, or will stand once it has committed what it was given
/// @param head the newest sequence number that the centre has named
/// @param expected about how many records are to be brought in all
/// @param job what is being done
/// @param channel the live channel
/// @param held rows of the live channel that came while a page was under way
/// @param needs what is to be done
/// @param strangers buckets that the centre was asked about already
/// @param page how large the next page may be, in bytes
/// @param agreed which scope it is
/// @param toCompare what the centre said of its buckets, where the cache is to be compared with it
record Online(
    SyncState at,
    long head,
    long expected,
    PullJob job,
    Channel channel,
    List<SyncEvent.Rows> held,
    Needs needs,
    Set<Integer> strangers,
    int page,
    Agreed agreed,
    List<BucketInfo> toCompare) {
  /// More than this is not kept: what comes after is pulled.
  private static final int MOST_HELD = 64;

  Online {
    held = List.copyOf(held);
    strangers = Set.copyOf(strangers);
    toCompare = List.copyOf(toCompare);
  }

  /// The scope that was agreed on.
  ///
  /// @param scope [org.onescreen.model.wire.Manifest#scope]; 0 where the centre does not say
  /// @param misses pages of another scope since the last one of this
  record Agreed(int scope, int misses) {}

  /// @param manifest the scope is to be asked for
  /// @param live a page of the live feed is to be asked for, whatever the hints say
  /// @param liveNext the last page was one of a backfill
  /// @param complete true once the live feed was followed to its end on this connection
  record Needs(boolean manifest, boolean live, boolean liveNext, boolean complete) {
    Needs manifest(boolean due) {
      return new Needs(due, live, liveNext, complete);
    }

    Needs live(boolean due) {
      return new Needs(manifest, due, liveNext, complete);
    }
  }

  static Online begin(SyncState at, int page) {
    return new Online(
        at,
        0,
        0,
        new PullJob.None(),
        new Channel.Closed(),
        List.of(),
        new Needs(true, true, false, false),
        Set.of(),
        page,
        new Agreed(0, 0),
        List.of());
  }

  long seq() {
    return at.cursor().map(Cursor::seq).orElse(0L);
  }

  boolean idle() {
    return job instanceof PullJob.None;
  }

  /// True where all that the centre has named is there.
  boolean current() {
    return idle() && needs.complete() && at.buckets().filled() && head <= seq();
  }

  Online at(SyncState next) {
    return new Online(
        next, head, expected, job, channel, held, needs, strangers, page, agreed, toCompare);
  }

  Online head(long named) {
    return new Online(
        at,
        Math.max(head, named),
        expected,
        job,
        channel,
        held,
        needs,
        strangers,
        page,
        agreed,
        toCompare);
  }

  /// A centre that was restored has a lower head than the one that it named before: a page that is
  /// up to date says so, unless something newer was named while it was under way.
  Online headAfter(PageReport report) {
    boolean settled =
        job instanceof PullJob.Live(long _, long named) && report.upToDate() && named == head;
    long next = settled ? report.head() : Math.max(head, report.head());
    return new Online(
        at, next, expected, job, channel, held, needs, strangers, page, agreed, toCompare);
  }

  Online expecting(long rows) {
    return new Online(
        at, head, rows, job, channel, held, needs, strangers, page, agreed, toCompare);
  }

  Online job(PullJob next) {
    return new Online(
        at, head, expected, next, channel, held, needs, strangers, page, agreed, toCompare);
  }

  Online channel(Channel next) {
    return new Online(
        at, head, expected, job, next, held, needs, strangers, page, agreed, toCompare);
  }

  Online hold(SyncEvent.Rows rows) {
    if (held.size() >= MOST_HELD) {
      return this;
    }
    List<SyncEvent.Rows> more = new ArrayList<>(held);
    more.add(rows);
    return holding(more);
  }

  Online holding(List<SyncEvent.Rows> rows) {
    return new Online(
        at, head, expected, job, channel, rows, needs, strangers, page, agreed, toCompare);
  }

  Online needs(Needs next) {
    return new Online(
        at, head, expected, job, channel, held, next, strangers, page, agreed, toCompare);
  }

  /// A page of the live feed is to be asked for, whatever is known of its head.
  Online pulls() {
    return needs(needs.live(true));
  }

  Online page(int bytes) {
    return new Online(
        at, head, expected, job, channel, held, needs, strangers, bytes, agreed, toCompare);
  }

  Online agreed(Agreed next) {
    return new Online(
        at, head, expected, job, channel, held, needs, strangers, page, next, toCompare);
  }

  Online toCompare(List<BucketInfo> buckets) {
    return new Online(
        at, head, expected, job, channel, held, needs, strangers, page, agreed, buckets);
  }

  boolean sameScope(int other) {
    return other == 0 || agreed.scope() == 0 || other == agreed.scope();
  }

  /// Rows of buckets that are none of the operator's: once for each the scope is asked for again.
  Online met(Set<Integer> buckets) {
    if (strangers.containsAll(buckets)) {
      return this;
    }
    Set<Integer> all = new HashSet<>(strangers);
    all.addAll(buckets);
    return new Online(
        at, head, expected, job, channel, held, needs.manifest(true), all, page, agreed, toCompare);
  }
}
