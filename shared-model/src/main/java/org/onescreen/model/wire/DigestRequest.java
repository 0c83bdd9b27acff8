package org.onescreen.model.wire;

import java.util.List;

/// What a desk wants to compare with the server: first the sums of whole buckets, then the rows of
/// the parts whose sums differ. Exactly one of the two lists holds something.
///
/// @param buckets at most [#MOST_BUCKETS] ids within the desk's scope
/// @param parts at most [#MOST_PARTS] within the desk's scope
public record DigestRequest(List<Integer> buckets, List<DigestPart> parts) {
  public static final int MOST_BUCKETS = 200;
  public static final int MOST_PARTS = 512;

  public DigestRequest {
    buckets = List.copyOf(buckets);
    parts = List.copyOf(parts);
  }

  /// Asks for the sums of these buckets.
  public static DigestRequest ofBuckets(List<Integer> buckets) {
    return new DigestRequest(buckets, List.of());
  }

  /// Asks for the rows of these parts.
  public static DigestRequest ofParts(List<DigestPart> parts) {
    return new DigestRequest(List.of(), parts);
  }
}
