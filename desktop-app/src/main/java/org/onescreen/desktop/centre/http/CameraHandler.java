package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.store.RecordStore;
import org.onescreen.model.region.DivisionCode;

/// `GET /v1/cameras/{code}/live`: a live picture, for whoever may see the place. A camera elsewhere
/// is answered as one that is not there.
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
    Caller caller = gate.caller(ctx);
    String code = ctx.pathParam("code");
    String wanted = ctx.queryParam("quality");
    CameraFeed.Quality quality =
        CameraFeed.Quality.parse(wanted == null ? "sub" : wanted)
            .orElseThrow(() -> RefusalException.badRequest("quality is main or sub"));
    Optional<DivisionCode> place = records.divisionOfCamera(code);
    CameraFeed.Picture picture =
        place
            .filter(new Scope(caller.scope())::contains)
            .flatMap(_ -> cameras.open(code, quality))
            .orElseThrow(() -> RefusalException.notFound("no such camera"));
    ctx.contentType(picture.mediaType());
    ctx.header("Cache-Control", "no-store");
    ctx.header("X-Accel-Buffering", "no");
    picture.writeTo(ctx.res().getOutputStream());
  }
}
