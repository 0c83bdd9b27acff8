package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.feed.FeedRequest;
import org.onescreen.desktop.centre.feed.ResetException;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.ResetReason;

/// Reads the query of a request to the feed. Whatever is no number in its range is refused; a wish
/// for more than there can be gets what there can be.
final class FeedQuery {
  private FeedQuery() {}

  static FeedRequest read(Context ctx) throws RefusalException, ResetException {
    String schema = ctx.queryParam("schema");
    if (schema != null && number(schema, "schema") != Catalogue.SCHEMA) {
      throw new ResetException(ResetReason.SCHEMA);
    }
    String max = ctx.queryParam("max");
    int bytes =
        max == null
            ? FeedRequest.USUAL_BYTES
            : (int) Math.min(positive(max, "max"), FeedRequest.MOST_BYTES);
    return new FeedRequest(cursor(ctx.queryParam("after")), bytes, buckets(ctx));
  }

  /// How long the answer may be held; zero where it may not.
  static Duration patience(Context ctx) throws RefusalException {
    String text = ctx.queryParam("wait");
    if (text == null) {
      return Duration.ZERO;
    }
    if (ctx.queryParam("buckets") != null) {
      throw RefusalException.badRequest("a backfill does not wait");
    }
    return Duration.ofSeconds(Math.min(natural(text, "wait"), Api.LONGEST_WAIT));
  }

  /// How many bytes a second the desk wants at most; empty for as many as there can be.
  static OptionalLong pace(Context ctx) throws RefusalException {
    String text = ctx.queryParam("pace");
    return text == null ? OptionalLong.empty() : OptionalLong.of(positive(text, "pace"));
  }

  /// Where a listener stands: what it says, else the last event that it had before its connection
  /// broke.
  static Optional<Cursor> resumed(Context ctx) throws RefusalException {
    Optional<Cursor> after = cursor(ctx.queryParam("after"));
    return after.isPresent() ? after : cursor(ctx.header("Last-Event-ID"));
  }

  private static Optional<Cursor> cursor(@Nullable String text) throws RefusalException {
    try {
      return text == null || text.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(text));
    } catch (IllegalArgumentException e) {
      throw RefusalException.badRequest("after is no cursor");
    }
  }

  private static Optional<Set<Integer>> buckets(Context ctx) throws RefusalException {
    String text = ctx.queryParam("buckets");
    if (text == null) {
      return Optional.empty();
    }
    String[] ids = text.split(",", Api.MOST_BUCKETS + 1);
    if (ids.length > Api.MOST_BUCKETS) {
      throw RefusalException.badRequest("at most " + Api.MOST_BUCKETS + " buckets");
    }
    Set<Integer> buckets = new HashSet<>();
    for (String id : ids) {
      long number = positive(id, "a bucket");
      if (number > Integer.MAX_VALUE) {
        throw RefusalException.badRequest("a bucket is a number of 32 bits");
      }
      buckets.add((int) number);
    }
    return Optional.of(buckets);
  }

  private static long positive(String text, String name) throws RefusalException {
    long number = natural(text, name);
    if (number == 0) {
      throw RefusalException.badRequest(name + " is not 0");
    }
    return number;
  }

  private static long natural(String text, String name) throws RefusalException {
    long number = number(text, name);
    if (number < 0) {
      throw RefusalException.badRequest(name + " is not negative");
    }
    return number;
  }

  private static long number(String text, String name) throws RefusalException {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw RefusalException.badRequest(name + " is a number");
    }
  }
}
