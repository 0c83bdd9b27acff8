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
import org.onescreen.desktop.desk.DeskMain;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;

/// What a screen is given, for tests.
public final class Desk {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Desk() {}

  public static Texts chinese() {
    return new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES);
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
        navigator,
        new TestFiles(queries).doors(),
        new Drafts(() -> Optional.of(director), () -> false));
  }

  /// The same with files of the test's own.
  public static WorkPlace with(WorkPlace place, TestFiles files) {
    return new WorkPlace(
        place.queries(),
        place.door(),
        place.actor(),
        place.texts(),
        place.ui(),
        place.clock(),
        place.navigator(),
        files.doors(),
        place.drafts());
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
