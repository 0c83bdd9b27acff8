package org.onescreen.packaging.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.centre.feed.FeedPage;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.FeedRefusedException;
import org.onescreen.desktop.centre.feed.FeedRequest;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;

/// A desk that does nothing but follow its cursor, and notes whatever a feed must not do.
///
/// Not safe for use by many threads.
final class RaceFollower {
  private static final Scope COUNTY = new Scope(List.of(new DivisionCode("990101000000")));

  private final FeedPages feed;
  private final int pageBytes;
  private final Map<UUID, FeedLine.Put> rows = new HashMap<>();
  private final Map<UUID, Long> versions = new HashMap<>();
  private Optional<Cursor> at = Optional.empty();
  private long fell;
  private long twice;

  RaceFollower(FeedPages feed, int pageBytes) {
    this.feed = feed;
    this.pageBytes = pageBytes;
  }

  /// Takes one page.
  ///
  /// @return true where it is up to date
  boolean step() throws FeedRefusedException {
    FeedPage page = feed.read(COUNTY, new FeedRequest(at, pageBytes, Optional.empty()));
    long last = at.map(Cursor::seq).orElse(0L);
    for (FeedLine line : page.rows()) {
      long seq = take(line);
      twice += seq <= last ? 1 : 0;
      last = seq;
    }
    at = Optional.of(page.cursor());
    return page.end().upToDate();
  }

  private long take(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> {
        see(put.id(), put.version());
        rows.merge(put.id(), put, (old, now) -> now.version() >= old.version() ? now : old);
        yield put.seq();
      }
      case FeedLine.Gone gone -> {
        see(gone.id(), gone.version());
        rows.computeIfPresent(
            gone.id(),
            (_, old) ->
                old.version() <= gone.version() && (gone.deleted() || old.bucket() == gone.bucket())
                    ? null
                    : old);
        yield gone.seq();
      }
      case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ ->
          throw new IllegalStateException("a page holds rows");
    };
  }

  /// In the order of the feed the version of a row never falls.
  private void see(UUID id, long version) {
    fell += versions.merge(id, version, Math::max) > version ? 1 : 0;
  }

  Map<UUID, FeedLine.Put> rows() {
    return rows;
  }

  /// How often a version fell.
  long fell() {
    return fell;
  }

  /// How often a sequence number came again.
  long twice() {
    return twice;
  }
}
