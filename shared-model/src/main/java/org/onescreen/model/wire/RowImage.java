package org.onescreen.model.wire;

import tools.jackson.databind.JsonNode;

/// A record as it stands on the server: what a put line of the feed says, without its place in it.
///
/// @param body the record's JSON; the hash is over the feed's own bytes of it, which may be spelt
///   otherwise
public record RowImage(int bucket, long version, JsonNode body) {
  /// A body may hold personal data, and never reaches a log.
  @Override
  public String toString() {
    return "RowImage[bucket=" + bucket + ", version=" + version + "]";
  }
}
