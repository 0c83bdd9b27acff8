package org.onescreen.desktop.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;

/// What a screen is given, for tests.
public final class Desk {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Desk() {}

  public static Texts chinese() {
    String root = "org.onescreen.desktop.";
    return new Texts(
        Locale.SIMPLIFIED_CHINESE,
        List.of(
            root + "shell",
            root + "wall",
            root + "incident",
            root + "mediation",
            root + "antifraud",
            root + "outbox",
            root + "alarm"));
  }

  /// A ticker whose clock is set by hand.
  public static final class HandClock extends Clock {
    private volatile Instant now;

    public HandClock(Instant now) {
      this.now = now;
    }

    public void set(Instant later) {
      now = later;
    }

    public Ticker ticker() {
      return new Ticker(this);
    }

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return zone.equals(ZONE) ? this : Clock.fixed(now, ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
