package org.onescreen.model.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads one page of the feed, line by line, and checks each mark. What it returned before the last
/// mark is whole; after an exception the rest is to be thrown away.
///
/// Not safe for use by many threads.
public final class FeedReader {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final LineReader lines;
  private final CRC32C crc = new CRC32C();
  private int rows;
  private boolean begun;
  private boolean ended;

  public FeedReader(InputStream in) {
    this.lines = new LineReader(in);
  }

  /// @return the next line, or null after the end line
  /// @throws FeedException where the page is cut, damaged or no feed at all
  public @Nullable FeedLine next() throws IOException, FeedException {
    if (ended) {
      return null;
    }
    byte[] line = lines.next();
    if (line == null) {
      throw new FeedException(
          begun ? FeedException.Kind.CUT : FeedException.Kind.NOT_A_FEED,
          "the page stops without its end line");
    }
    try {
      return accept(parse(line), line);
    } catch (JacksonException | IllegalArgumentException e) {
      throw damaged("a line that cannot be read");
    }
  }

  /// Reads one line that stands alone.
  ///
  /// @throws FeedException where it is none of the feed's
  public static FeedLine line(byte[] line) throws FeedException {
    try {
      return parse(line);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new FeedException(FeedException.Kind.DAMAGED, "a line that cannot be read");
    }
  }

  private FeedLine accept(FeedLine parsed, byte[] line) throws FeedException {
    boolean header = parsed instanceof FeedLine.Header;
    if (header == begun) {
      throw damaged(header ? "a second header" : "no header");
    }
    begun = true;
    switch (parsed) {
      case FeedLine.Put _, FeedLine.Gone _ -> {
        crc.update(line);
        crc.update('\n');
        rows++;
      }
      case FeedLine.Mark mark -> check(mark);
      case FeedLine.End _ -> {
        if (rows > 0) {
          throw damaged("rows without a mark");
        }
        ended = true;
      }
      case FeedLine.Header _ -> {}
    }
    return parsed;
  }

  private void check(FeedLine.Mark mark) throws FeedException {
    if (mark.rows() != rows || mark.crc() != (int) crc.getValue()) {
      throw damaged("rows that do not match their checksum");
    }
    rows = 0;
    crc.reset();
  }

  private FeedException damaged(String what) {
    return new FeedException(
        begun ? FeedException.Kind.DAMAGED : FeedException.Kind.NOT_A_FEED, "the page has " + what);
  }

  private static FeedLine parse(byte[] line) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      return parser.nextToken() == JsonToken.START_ARRAY
          ? row(parser, line)
          : ControlLine.read(parser);
    }
  }

  private static FeedLine row(JsonParser parser, byte[] line) {
    parser.nextToken();
    String op = parser.getString();
    int kind = (int) number(parser);
    long seq = number(parser);
    int bucket = (int) number(parser);
    long version = number(parser);
    return switch (op) {
      case "P" -> {
        long hash = Long.parseUnsignedLong(text(parser), 16);
        UUID id = UUID.fromString(text(parser));
        yield new FeedLine.Put(kind, seq, bucket, version, hash, id, body(parser, line));
      }
      case "D", "O" ->
          new FeedLine.Gone(
              op.equals("D"), kind, seq, bucket, version, UUID.fromString(text(parser)));
      default -> throw new IllegalArgumentException("unknown row " + op);
    };
  }

  /// The body is cut out of the line as it stands: parsing it is for whoever needs it.
  private static byte[] body(JsonParser parser, byte[] line) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("a row without a body");
    }
    int from = (int) parser.currentTokenLocation().getByteOffset();
    return Arrays.copyOfRange(line, from, line.length - 1);
  }

  private static long number(JsonParser parser) {
    if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
      throw new IllegalArgumentException("a number was expected");
    }
    return parser.getLongValue();
  }

  private static String text(JsonParser parser) {
    if (parser.nextToken() != JsonToken.VALUE_STRING) {
      throw new IllegalArgumentException("text was expected");
    }
    return parser.getString();
  }
}
