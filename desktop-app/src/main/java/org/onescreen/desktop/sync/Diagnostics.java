package org.onescreen.desktop.sync;

import java.util.Map;

/// What the sync has met since it began, for whoever looks after the desks.
///
/// @param refused by reason, how often something that was sent was not taken
/// @param older rows that came in an older version than the cache had; harmless
/// @param resets how often everything was pulled anew
/// @param connections how often the desk came to its centre
public record Diagnostics(Map<FeedFault, Long> refused, long older, long resets, long connections) {
  public Diagnostics {
    refused = Map.copyOf(refused);
  }
}
