package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.store.BlobStore;
import org.onescreen.model.access.Permission;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Problem;

/// `/v1/blobs/{sha256}`: the bytes of attachments, for whoever may read persons' data and may see a
/// record that they belong to. Bytes of nobody's are answered as bytes that are not there.
final class BlobHandler {
  private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,12})-");

  private final Gate gate;
  private final BlobStore blobs;
  private final Answers answers;

  BlobHandler(Gate gate, BlobStore blobs, Answers answers) {
    this.gate = gate;
    this.blobs = blobs;
    this.answers = answers;
  }

  private Attachment seen(Context ctx, Permission permission) throws RefusalException {
    Caller caller = gate.caller(ctx, permission);
    String sum = ctx.pathParam("sha256");
    if (!SUM.matcher(sum).matches()) {
      throw RefusalException.notFound("no such file");
    }
    Scope scope = new Scope(caller.scope());
    return blobs.of(sum).stream()
        .filter(attachment -> scope.contains(attachment.division()))
        .findFirst()
        .orElseThrow(() -> RefusalException.notFound("no such file"));
  }

  /// `GET …/state`.
  void state(Context ctx) throws RefusalException {
    answers.send(ctx, 200, blobs.state(seen(ctx, Permission.PERSONAL_DATA)));
  }

  /// `PUT …?at=N`.
  void put(Context ctx) throws RefusalException, IOException {
    Attachment attachment = seen(ctx, Permission.COMMANDS);
    String at = ctx.queryParam("at");
    if (at == null || !at.matches("\\d{1,12}")) {
      throw RefusalException.badRequest("at is a number");
    }
    byte[] part = Bodies.read(ctx, Api.BLOB_PART);
    answers.send(
        ctx,
        200,
        blobs
            .append(attachment, Long.parseLong(at), part)
            .orElseThrow(
                () ->
                    new RefusalException(
                        422,
                        new Problem(Problem.BAD_REQUEST, "the bytes have another hash", null))));
  }

  /// `GET …`, with `Range: bytes=N-` from there on.
  void get(Context ctx) throws RefusalException, IOException {
    Attachment attachment = seen(ctx, Permission.PERSONAL_DATA);
    if (!blobs.state(attachment).whole()) {
      throw RefusalException.notFound("not there yet");
    }
    String range = ctx.header("Range");
    Matcher from = RANGE.matcher(range == null ? "bytes=0-" : range);
    if (!from.matches() || Long.parseLong(from.group(1)) >= attachment.bytes()) {
      throw new RefusalException(416, new Problem(Problem.BAD_REQUEST, "no such range", null));
    }
    long at = Long.parseLong(from.group(1));
    ctx.status(range == null ? 200 : 206);
    ctx.contentType("application/octet-stream");
    ctx.header("Cache-Control", "no-store");
    ctx.header(
        "Content-Range",
        "bytes %d-%d/%d".formatted(at, attachment.bytes() - 1, attachment.bytes()));
    ctx.res().setContentLengthLong(attachment.bytes() - at);
    blobs.read(attachment, at, ctx.res().getOutputStream());
  }
}
