package org.onescreen.desktop.centre.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.feed.OutOfScopeException;
import org.onescreen.desktop.centre.feed.ResetException;
import org.onescreen.model.wire.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Writes JSON, and turns whatever goes wrong into a [Problem]: never a stack trace, never a cached
/// one.
final class Answers {
  /// What went wrong is ours; the log has it.
  static final String SERVER_ERROR = "server-error";

  /// More is refused before it is read.
  static final int LARGEST_BODY = 64 << 10;

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final int RESET_STATUS = 409;
  private static final int OUT_OF_SCOPE_STATUS = 403;

  private final JsonMapper json =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  void send(Context ctx, int status, Object value) {
    ctx.status(status)
        .header("Cache-Control", "no-store")
        .contentType("application/json; charset=utf-8")
        .result(json.writeValueAsBytes(value));
  }

  /// @throws RefusalException where the body is not what it should be, or is larger than it may be,
  ///   whether or not it says so
  <T> T read(Context ctx, Class<T> type) throws RefusalException {
    try {
      byte[] body = ctx.bodyInputStream().readNBytes(LARGEST_BODY + 1);
      if (body.length > LARGEST_BODY) {
        throw new RefusalException(
            413, new Problem(Problem.BAD_REQUEST, "the body is too large", null));
      }
      @Nullable T value = json.readValue(body, type);
      if (value == null) {
        throw RefusalException.badRequest("the body says null");
      }
      return value;
    } catch (IOException e) {
      throw RefusalException.badRequest("the body ends early");
    } catch (JacksonException e) {
      throw RefusalException.badRequest("the body cannot be read");
    }
  }

  void handleFailures(RoutesConfig routes) {
    routes.exception(RefusalException.class, (e, ctx) -> send(ctx, e.status(), e.problem()));
    routes.exception(
        ResetException.class,
        (e, ctx) -> send(ctx, RESET_STATUS, new Problem(Problem.RESET, "pull anew", e.reason())));
    routes.exception(
        OutOfScopeException.class,
        (_, ctx) ->
            send(
                ctx,
                OUT_OF_SCOPE_STATUS,
                new Problem(Problem.OUT_OF_SCOPE, "ask for the manifest", null)));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) ->
            send(
                ctx,
                e.getStatus(),
                new Problem(
                    e.getStatus() == 404 ? Problem.NOT_FOUND : Problem.BAD_REQUEST,
                    "refused with " + e.getStatus(),
                    null)));
    routes.exception(Exception.class, this::unforeseen);
  }

  private void unforeseen(Exception e, Context ctx) {
    if (ctx.res().isCommitted() || e instanceof EOFException) {
      LOG.debug("a client went away: {}", e.toString());
      return;
    }
    LOG.error("{} failed", ctx.path(), e);
    send(ctx, 500, new Problem(SERVER_ERROR, "the centre failed; its log says why", null));
  }
}
