package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;

/// What is corrected in a case; null leaves a field as it is.
///
/// @param older in the older vocabulary, where it is not what the map says
/// @param newer in the newer vocabulary, as `older`
/// @param color proposed by rules, set by a person
public record DisputeEdit(
    @Nullable String title,
    @Nullable DisputeType type,
    @Nullable OlderDisputeType older,
    @Nullable NewerDisputeType newer,
    @Nullable RiskColor color) {
  /// One that leaves the other vocabularies to the map.
  public DisputeEdit(
      @Nullable String title, @Nullable DisputeType type, @Nullable RiskColor color) {
    this(title, type, null, null, color);
  }

  /// A title may name somebody, and that never reaches a log.
  @Override
  public String toString() {
    return "DisputeEdit[" + type + " " + color + "]";
  }
}
