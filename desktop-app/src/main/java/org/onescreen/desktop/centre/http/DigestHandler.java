package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.OutOfScopeException;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.DigestRequest;

/// `POST /v1/sync/digest`: the server's side of a comparison. The digests are of whole rows, so
/// that they are for whoever gets whole rows; who reads without personal data pulls anew instead.
final class DigestHandler implements Handler {
  private final Gate gate;
  private final FeedPages feed;
  private final Answers answers;

  DigestHandler(Gate gate, FeedPages feed, Answers answers) {
    this.gate = gate;
    this.feed = feed;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws RefusalException, OutOfScopeException {
    Scope scope = new Scope(gate.caller(ctx, Permission.PERSONAL_DATA).scope());
    DigestRequest request = answers.read(ctx, DigestRequest.class);
    if (request.buckets().isEmpty() == request.parts().isEmpty()) {
      throw RefusalException.badRequest("either buckets or parts are asked for");
    }
    if (request.buckets().size() > DigestRequest.MOST_BUCKETS
        || request.parts().size() > DigestRequest.MOST_PARTS) {
      throw RefusalException.badRequest("too much at once");
    }
    answers.send(ctx, 200, feed.digest(scope, request));
  }
}
