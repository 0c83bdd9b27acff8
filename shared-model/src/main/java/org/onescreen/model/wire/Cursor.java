package org.onescreen.model.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A place in the server's feed: everything up to `seq` has been applied. Epoch and tag make sure
/// that it is still the same history: a server that was restored from a backup has other ones.
///
/// @param epoch the life of the server's store
/// @param seq dense, from 1; 0 is the beginning
/// @param tag of the feed segment that `seq` lies in
public record Cursor(UUID epoch, long seq, int tag) {
  public Cursor {
    if (seq < 0) {
      throw new IllegalArgumentException("a cursor at " + seq);
    }
  }

  /// True where it is in the same stretch of the same history as `other`.
  public boolean isBeside(Cursor other) {
    return epoch.equals(other.epoch) && tag == other.tag;
  }

  /// True where it is later than `other` in the same stretch of the same history.
  public boolean isPast(Cursor other) {
    return isBeside(other) && seq > other.seq;
  }

  /// True where whoever stands at `other` cannot come here: it lies before that, or at the same
  /// place of another history.
  public boolean isBehind(Cursor other) {
    return seq < other.seq || (seq == other.seq && !isBeside(other));
  }

  /// @throws IllegalArgumentException where `text` is no cursor
  @JsonCreator
  public static Cursor parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a cursor: " + text);
    }
    return new Cursor(
        UUID.fromString(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
  }

  @JsonValue
  @Override
  public String toString() {
    return epoch + "." + seq + "." + tag;
  }
}
