package org.onescreen.model.command;

import tools.jackson.databind.JsonNode;

/// One field that was changed by somebody else while this operator changed it too, or relied on it.
///
/// @param base what the operator saw
/// @param theirs what the record holds now
/// @param mine what the operator wanted; equal to `base` where it was only relied on
public record FieldConflict(String field, JsonNode base, JsonNode theirs, JsonNode mine) {
  /// Values may be personal, and never reach a log.
  @Override
  public String toString() {
    return "FieldConflict[" + field + "]";
  }
}
