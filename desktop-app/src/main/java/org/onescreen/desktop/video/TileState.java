package org.onescreen.desktop.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.stream.Condition;

/// How a tile's stream stands at this moment.
///
/// @param condition what to say
/// @param attempt how many attempts have failed since it last was live
/// @param retryAt when the next attempt is due, if one is; in the past while the attempt is under
///   way
/// @param lastFrameAt when the newest frame came, if one ever came
public record TileState(
    Condition condition, int attempt, @Nullable Instant retryAt, @Nullable Instant lastFrameAt) {

  /// Whether the picture shows what happens now.
  public boolean isLive() {
    return condition == Condition.LIVE;
  }
}
