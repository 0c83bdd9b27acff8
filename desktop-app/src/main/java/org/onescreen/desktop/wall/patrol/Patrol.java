package org.onescreen.desktop.wall.patrol;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.video.PatrolPlan;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.PatrolStop;

/// A patrol under way. It is told the time and says which stop is up; what was seen is written down
/// as it goes. A desk that slept goes on with the stop that it slept at, and does not count the
/// sleep as looking. One thread.
public final class Patrol {
  private static final Duration LONGEST_PULSE = Duration.ofSeconds(5);

  private final PatrolPlan plan;
  private final List<PatrolSight> sights = new ArrayList<>();
  private int at;
  private Instant since;
  private Instant told;
  private Duration looked = Duration.ZERO;
  private boolean paused;
  private boolean held;
  private boolean live;
  private @Nullable Instant lastPicture;

  public Patrol(PatrolPlan plan, Instant now) {
    this.plan = plan;
    this.since = now;
    this.told = now;
  }

  public PatrolPlan plan() {
    return plan;
  }

  public PatrolStop stop() {
    return plan.stops().get(at);
  }

  public int number() {
    return at;
  }

  public boolean isPaused() {
    return paused;
  }

  /// Whether it stays where it is because an open alarm is linked to the camera.
  public boolean isHeld() {
    return held;
  }

  /// How long this stop is still looked at.
  public Duration left() {
    Duration left = Duration.ofSeconds(stop().seconds()).minus(looked);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// A look at the clock and at the tile.
  ///
  /// @param pictureLive whether the tile shows what happens now
  /// @param picture when its newest picture was taken, if there is one
  /// @param alarmed whether an open alarm is linked to this stop's camera
  /// @return true where another stop is up
  public boolean look(
      Instant now, boolean pictureLive, Optional<Instant> picture, boolean alarmed) {
    Duration step = Duration.between(told, now);
    told = now;
    live |= pictureLive;
    picture.ifPresent(taken -> lastPicture = taken);
    if (step.isNegative() || step.compareTo(LONGEST_PULSE) > 0) {
      return false;
    }
    looked = looked.plus(step);
    held = alarmed && plan.holdOnAlarm() && left().isZero();
    if (paused || held || !left().isZero()) {
      return false;
    }
    move(1, now);
    return true;
  }

  public void pause(boolean stand) {
    paused = stand;
  }

  /// The next or the one before, by hand.
  public void step(int by, Instant now) {
    move(by, now);
  }

  /// What was seen since the last call; the stop that is up counts when it is left.
  public List<PatrolSight> take() {
    List<PatrolSight> taken = List.copyOf(sights);
    sights.clear();
    return taken;
  }

  /// Ends the stop that is up, because the patrol does.
  public void end(Instant now) {
    write();
    begin(now);
  }

  private void move(int by, Instant now) {
    write();
    at = Math.floorMod(at + by, plan.stops().size());
    begin(now);
  }

  private void write() {
    if (!looked.isZero()) {
      sights.add(
          new PatrolSight(
              stop().camera(), since, Math.toIntExact(looked.toSeconds()), live, lastPicture));
    }
  }

  private void begin(Instant now) {
    since = now;
    told = now;
    looked = Duration.ZERO;
    held = false;
    live = false;
    lastPicture = null;
  }
}
