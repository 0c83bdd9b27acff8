package org.onescreen.desktop.centre.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.PersonalEraser;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.RowHash;

/// How much of each record one reader gets. Who may not read personal data gets a feed of its own:
/// personal fields are empty, each row's hash is that of the row as it travels, and the epoch is
/// another one. So a desk whose account loses or gains the right finds its cursor refused, and
/// pulls everything anew, in the form that it may have now.
///
/// Safe for use by many threads.
public final class View {
  /// All of it.
  public static final View WHOLE = new View(false);

  /// Without personal data.
  public static final View IMPERSONAL = new View(true);

  /// Tells the two feeds' epochs apart; applying it twice gives the first again.
  private static final UUID OTHER_FEED = new UUID(0x0F3A_6C51_92D7_04B8L, 0x1BE4_75D2_8A39_60CFL);

  private final boolean erasing;
  private final PersonalEraser eraser = new PersonalEraser();

  private View(boolean erasing) {
    this.erasing = erasing;
  }

  /// @param personal true where the reader may read personal data
  public static View of(boolean personal) {
    return personal ? WHOLE : IMPERSONAL;
  }

  /// The request as the store understands it.
  public FeedRequest in(FeedRequest request) {
    return new FeedRequest(request.after().map(this::in), request.maxBytes(), request.buckets());
  }

  public Cursor in(Cursor cursor) {
    return new Cursor(epoch(cursor.epoch()), cursor.seq(), cursor.tag());
  }

  public FeedPage out(FeedPage page) {
    if (!erasing) {
      return page;
    }
    List<FeedLine> rows = page.rows().stream().map(this::out).flatMap(Optional::stream).toList();
    FeedLine.Header header = page.header();
    return new FeedPage(
        new FeedLine.Header(
            epoch(header.epoch()),
            header.from(),
            header.head(),
            header.schema(),
            header.segmentTag(),
            header.scope(),
            header.headTag()),
        rows,
        page.end());
  }

  public Manifest out(Manifest manifest) {
    return new Manifest(
        epoch(manifest.epoch()),
        manifest.head(),
        manifest.floor(),
        manifest.schema(),
        erasing ? manifest.buckets().stream().map(View::unsummed).toList() : manifest.buckets(),
        manifest.cursor() == null ? null : in(manifest.cursor()),
        manifest.scope());
  }

  /// The sums are those of the rows as they are stored.
  private static BucketInfo unsummed(BucketInfo b) {
    return new BucketInfo(b.id(), b.division(), b.priority(), b.rows(), b.bytes());
  }

  /// @return empty for a row of a kind of which this program does not know what is personal in it
  public Optional<FeedLine> out(FeedLine line) {
    if (!erasing || !(line instanceof FeedLine.Put put)) {
      return Optional.of(line);
    }
    return Catalogue.byNumber(put.kind()).map(kind -> erased(kind, put));
  }

  private FeedLine erased(Kind<?> kind, FeedLine.Put put) {
    byte[] body = eraser.erase(kind, put.body());
    return new FeedLine.Put(
        put.kind(),
        put.seq(),
        put.bucket(),
        put.version(),
        RowHash.of(put.id(), put.version(), body),
        put.id(),
        body);
  }

  /// The epoch as this reader knows it, and back.
  public UUID epoch(UUID epoch) {
    return erasing
        ? new UUID(
            epoch.getMostSignificantBits() ^ OTHER_FEED.getMostSignificantBits(),
            epoch.getLeastSignificantBits() ^ OTHER_FEED.getLeastSignificantBits())
        : epoch;
  }
}
