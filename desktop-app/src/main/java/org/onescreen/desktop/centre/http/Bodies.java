package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.onescreen.model.wire.Problem;

/// Reads bodies of requests up to a limit, whatever their headers promise.
final class Bodies {
  private Bodies() {}

  /// @throws RefusalException with 413 where there is more than `most` bytes
  static byte[] read(Context ctx, int most) throws RefusalException, IOException {
    if (ctx.contentLength() > most) {
      throw tooLarge();
    }
    InputStream in = ctx.req().getInputStream();
    byte[] body = in.readNBytes(most + 1);
    if (body.length > most) {
      throw tooLarge();
    }
    return body;
  }

  private static RefusalException tooLarge() {
    return new RefusalException(413, new Problem(Problem.BAD_REQUEST, "refused with 413", null));
  }
}
