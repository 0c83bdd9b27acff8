package org.onescreen.model.mediation;

import org.jspecify.annotations.Nullable;
import org.onescreen.model.flow.RiskColor;

/// What is corrected in a case; null leaves a field as it is.
///
/// @param older in the older vocabulary, where it is not what the map says
/// @param newer in the newer vocabulary, as `older`
/// @param color proposed by rules, set by a person
/// @param reason why the colour is another one now; null where it stays
public record DisputeEdit(
    @Nullable String title,
    @Nullable DisputeType type,
    @Nullable OlderDisputeType older,
    @Nullable NewerDisputeType newer,
    @Nullable RiskColor color,
    @Nullable String reason) {
  /// One that leaves the colour, and the other vocabularies to the map.
  public DisputeEdit(@Nullable String title, @Nullable DisputeType type) {
    this(title, type, null, null, null, null);
  }

  /// Another colour, and why.
  public static DisputeEdit colored(RiskColor color, String reason) {
    return new DisputeEdit(null, null, null, null, color, reason);
  }

  /// A title may name somebody, and that never reaches a log.
  @Override
  public String toString() {
    return "DisputeEdit[" + type + " " + color + "]";
  }
}
