package org.onescreen.desktop.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

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
            root + "mediation.board",
            root + "mediation.view",
            root + "mediation.table",
            root + "mediation.calendar",
            root + "mediation.statistics",
            root + "antifraud",
            root + "outbox",
            root + "alarm",
            root + "work",
            root + "export",
            root + "mediation.policy",
            root + "mediation.people",
            root + "mediation.dossier"));
  }

  /// A place to work at for a director.
  public static WorkPlace place(
      LiveQueries queries, CommandDoor door, Texts texts, Ticker ticker, Navigator navigator) {
    Actor director =
        new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));
    return new WorkPlace(
        queries,
        door,
        () -> Optional.of(director),
        texts,
        new UiThread(),
        new PanelClock(ticker),
        navigator);
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
