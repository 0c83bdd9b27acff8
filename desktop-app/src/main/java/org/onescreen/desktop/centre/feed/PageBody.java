package org.onescreen.desktop.centre.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;

/// Writes a page with its marks and its end line. The last mark stands for the whole page, also for
/// what comes after its last row and is not for this desk.
public final class PageBody {
  private PageBody() {}

  /// Flushes at each mark.
  public static void write(FeedPage page, OutputStream out) throws IOException {
    FeedWriter writer = new FeedWriter(out);
    writer.header(page.header());
    MarkRule marks = new MarkRule();
    for (Iterator<FeedLine> rows = page.rows().iterator(); rows.hasNext(); ) {
      FeedLine line = rows.next();
      long seq = write(line, writer);
      boolean due = marks.add(line);
      if (!rows.hasNext()) {
        writer.mark(page.end().seq());
      } else if (due) {
        writer.mark(seq);
        out.flush();
      }
    }
    writer.end(page.end());
    out.flush();
  }

  private static long write(FeedLine line, FeedWriter writer) throws IOException {
    return switch (line) {
      case FeedLine.Put put -> {
        writer.put(put);
        yield put.seq();
      }
      case FeedLine.Gone gone -> {
        writer.gone(gone);
        yield gone.seq();
      }
      case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ ->
          throw new IllegalStateException("a page holds rows");
    };
  }
}
