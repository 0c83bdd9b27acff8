package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.store.RecordStore;

/// `GET /v1/cameras/{code}/live`: a live picture, for whoever may watch and may see the place, for
/// as long as that is so. A camera elsewhere is answered as one that is not there.
final class CameraHandler implements Handler {
  private final Gate gate;
  private final RecordStore records;
  private final CameraFeed cameras;

  CameraHandler(Gate gate, RecordStore records, CameraFeed cameras) {
    this.gate = gate;
    this.records = records;
    this.cameras = cameras;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Caller caller = gate.viewer(ctx);
    String code = ctx.pathParam("code");
    String wanted = ctx.queryParam("quality");
    CameraFeed.Quality quality =
        CameraFeed.Quality.parse(wanted == null ? "sub" : wanted)
            .orElseThrow(() -> RefusalException.badRequest("quality is main or sub"));
    CameraFeed.Picture picture;
    try {
      picture =
          records
              .camera(code)
              .filter(camera -> new Scope(caller.scope()).contains(camera.division()))
              .flatMap(camera -> cameras.open(camera, quality))
              .orElseThrow(() -> RefusalException.notFound("no such camera"));
    } catch (CameraFeed.BarredException e) {
      ctx.status(e.status());
      return;
    }
    ctx.contentType(picture.mediaType());
    ctx.header("Cache-Control", "no-store");
    ctx.header("X-Accel-Buffering", "no");
    picture.writeTo(new GuardedStream(ctx.res().getOutputStream(), gate.watch(caller)));
  }
}
