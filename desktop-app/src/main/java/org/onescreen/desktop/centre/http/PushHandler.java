package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.push.ForkException;
import org.onescreen.desktop.centre.push.Pushes;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.PushException;
import org.onescreen.model.wire.PushJson;
import org.onescreen.model.wire.PushReply;

/// `POST /v1/sync/push`: what operators did.
final class PushHandler implements Handler {
  private static final int LARGEST = 256 << 10;

  private final Gate gate;
  private final Pushes pushes;
  private final FeedPages feed;
  private final PushJson json = new PushJson();

  PushHandler(Gate gate, Pushes pushes, FeedPages feed) {
    this.gate = gate;
    this.pushes = pushes;
    this.feed = feed;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Actor actor = gate.caller(ctx, Permission.COMMANDS).actor();
    byte[] body = Bodies.read(ctx, LARGEST);
    try {
      PushReply settled = pushes.push(actor, json.readRequest(body));
      PushReply reply = settled.results().isEmpty() ? settled : settled.at(feed.head());
      ctx.status(200)
          .header("Cache-Control", "no-store")
          .contentType("application/json; charset=utf-8")
          .result(json.write(reply));
    } catch (PushException e) {
      throw RefusalException.badRequest(e.what());
    } catch (ForkException e) {
      throw new RefusalException(
          409, new Problem(Problem.FORK, "another desk uses this replica id", null));
    }
  }
}
