package org.onescreen.desktop.cache.body;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A record's JSON, taken apart.
///
/// @param columns in the order of the kind's columns, each a `String`, `Long`, `Double` or null
/// @param rest the JSON with `null` wherever a personal value stood; JSON itself
/// @param secrets the personal values with their places; empty where the record has none
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into the file, never compared
public record Cut(@Nullable Object[] columns, byte[] rest, byte[] secrets) {
  static final byte[] HOLE = "null".getBytes(StandardCharsets.US_ASCII);

  /// Puts the personal values back: byte for byte what was cut.
  ///
  /// @param from where the rest begins in `stored`
  /// @throws IllegalArgumentException where the two do not belong together
  public static byte[] join(byte[] stored, int from, byte[] secrets) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(stored.length + secrets.length);
    Varints in = new Varints(secrets);
    int at = from;
    while (in.more()) {
      int gap = in.next();
      int length = in.next();
      if (gap > stored.length - HOLE.length - at || length > in.left()) {
        throw new IllegalArgumentException("values that do not belong to this record");
      }
      whole.write(stored, at, gap);
      in.copy(length, whole);
      at += gap + HOLE.length;
    }
    whole.write(stored, at, stored.length - at);
    return whole.toByteArray();
  }
}
