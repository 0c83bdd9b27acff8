package org.onescreen.desktop.shell.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The state of the data as a shape and a colour; the word beside it is under `shell.sync`. Nothing
/// stale may look live: a line that says nothing for a while is not live any more.
public enum SyncSign {
  CONNECTING("◌", "blue"),
  FILLING("◔", "blue"),
  LIVE("●", "green"),
  LATE("◑", "yellow"),
  OFFLINE("▲", "orange"),
  REFUSED("■", "red");

  /// A live line is heard at least every 15 s, so twice that is late.
  private static final Duration LATE_AFTER = Duration.ofSeconds(30);

  private final String shape;
  private final String tone;

  SyncSign(String shape, String tone) {
    this.shape = shape;
    this.tone = tone;
  }

  public String shape() {
    return shape;
  }

  /// A style class: one of the state colours.
  public String tone() {
    return tone;
  }

  public static SyncSign of(DeskStatus status, Instant now) {
    return switch (status.connection()) {
      case Connection.Connecting c -> CONNECTING;
      case Connection.Filling f -> FILLING;
      case Connection.Live l -> heard(status.dataAsOf(), now) ? LIVE : LATE;
      case Connection.Offline o -> OFFLINE;
      case Connection.Refused r -> REFUSED;
    };
  }

  private static boolean heard(Optional<Instant> dataAsOf, Instant now) {
    return dataAsOf.map(then -> then.plus(LATE_AFTER).isAfter(now)).orElse(false);
  }
}
