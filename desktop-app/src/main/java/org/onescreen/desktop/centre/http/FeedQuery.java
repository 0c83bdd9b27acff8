package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.desktop.centre.feed.FeedRequest;
import org.onescreen.desktop.centre.feed.ResetException;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.ResetReason;

/// Reads the query of a request to the feed.
final class FeedQuery {
  private FeedQuery() {}

  static FeedRequest read(Context ctx) throws RefusalException, ResetException {
    String schema = ctx.queryParam("schema");
    if (schema != null && number(schema, "schema") != Catalogue.SCHEMA) {
      throw new ResetException(ResetReason.SCHEMA);
    }
    String max = ctx.queryParam("max");
    return new FeedRequest(
        after(ctx), max == null ? FeedRequest.USUAL_BYTES : number(max, "max"), buckets(ctx));
  }

  static Optional<Cursor> after(Context ctx) throws RefusalException {
    String after = ctx.queryParam("after");
    try {
      return after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(after));
    } catch (IllegalArgumentException e) {
      throw RefusalException.badRequest("after is no cursor");
    }
  }

  private static Optional<Set<Integer>> buckets(Context ctx) throws RefusalException {
    String text = ctx.queryParam("buckets");
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Arrays.stream(text.split(",", -1))
              .filter(id -> !id.isEmpty())
              .map(Integer::valueOf)
              .collect(Collectors.toSet()));
    } catch (NumberFormatException e) {
      throw RefusalException.badRequest("buckets are numbers");
    }
  }

  private static int number(String text, String name) throws RefusalException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw RefusalException.badRequest(name + " is a number");
    }
  }
}
