package org.onescreen.desktop.centre.http;

import java.io.IOException;
import java.io.OutputStream;
import org.onescreen.desktop.centre.feed.FeedPage;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;

/// Writes a page with a mark at least every 1,000 rows or 64 KB, and its end line.
final class PageBody {
  private static final int MOST_ROWS = 1_000;
  private static final int MOST_BYTES = 64 << 10;

  private PageBody() {}

  static void write(FeedPage page, OutputStream out) throws IOException {
    FeedWriter writer = new FeedWriter(out);
    writer.header(page.header());
    int rows = 0;
    int bytes = 0;
    long seq = 0;
    for (FeedLine line : page.rows()) {
      switch (line) {
        case FeedLine.Put put -> {
          writer.put(put);
          bytes += put.body().length;
          seq = put.seq();
        }
        case FeedLine.Gone gone -> {
          writer.gone(gone);
          seq = gone.seq();
        }
        case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ ->
            throw new IllegalStateException("a page holds rows");
      }
      rows++;
      if (rows >= MOST_ROWS || bytes >= MOST_BYTES) {
        writer.mark(seq);
        out.flush();
        rows = 0;
        bytes = 0;
      }
    }
    if (rows > 0) {
      writer.mark(seq);
    }
    writer.end(page.end());
    out.flush();
  }
}
