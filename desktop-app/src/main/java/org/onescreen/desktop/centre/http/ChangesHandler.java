package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.feed.FeedPage;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.feed.View;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.Api;

/// `GET /v1/sync/changes`: one page of the feed, compressed where the desk takes it so. The
/// compression is flushed at each mark, so that what came before a cut can be read.
final class ChangesHandler implements Handler {
  private static final int GZIP_BUFFER = 1 << 16;

  private final Gate gate;
  private final FeedPages feed;

  ChangesHandler(Gate gate, FeedPages feed) {
    this.gate = gate;
    this.feed = feed;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Caller caller = gate.caller(ctx, Permission.RECORDS);
    View view = Gate.view(caller);
    FeedPage page = view.out(feed.read(new Scope(caller.scope()), view.in(FeedQuery.read(ctx))));
    ctx.header("Cache-Control", "no-store");
    ctx.header("Vary", "Accept-Encoding");
    ctx.contentType(Api.NDJSON);
    OutputStream plain = ctx.res().getOutputStream();
    if (takesGzip(ctx)) {
      ctx.header("Content-Encoding", "gzip");
      try (OutputStream zipped = new GZIPOutputStream(plain, GZIP_BUFFER, true)) {
        PageBody.write(page, zipped);
      }
    } else {
      PageBody.write(page, plain);
    }
  }

  private static boolean takesGzip(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
