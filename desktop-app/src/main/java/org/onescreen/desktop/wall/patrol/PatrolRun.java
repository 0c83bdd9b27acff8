package org.onescreen.desktop.wall.patrol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.wall.side.SideDoors;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.video.PatrolCommands;
import org.onescreen.model.video.PatrolPage;
import org.onescreen.model.video.PatrolPlan;
import org.onescreen.model.video.PatrolSight;
import org.onescreen.model.video.PatrolStop;

/// The patrol that is under way, if one is: puts its cameras into the tile, turns each to the place
/// of its step, and writes what was seen into the log page by page, so that a desk that dies loses
/// a few minutes of it at most.
///
/// FX thread only.
final class PatrolRun {
  private static final Duration PAGE = Duration.ofMinutes(3);

  private final PatrolDoors doors;
  private final SideDoors side;
  private final Consumer<String> say;
  private @Nullable Patrol patrol;
  private boolean toTurn;
  private Instant written = Instant.MIN;

  /// @param say is told what did not go as planned
  PatrolRun(PatrolDoors doors, Consumer<String> say) {
    this.doors = doors;
    this.side = doors.side();
    this.say = say;
  }

  Optional<Patrol> now() {
    return Optional.ofNullable(patrol);
  }

  /// Begins in the selected tile; one that is under way ends.
  void start(PatrolPlan plan) {
    end();
    Patrol begun = new Patrol(plan, side.time().instant());
    patrol = begun;
    written = side.time().instant();
    doors.tile().begin();
    show(begun.stop());
  }

  private void show(PatrolStop stop) {
    doors.tile().show(stop.camera());
    doors.turning().release();
    toTurn = stop.preset() > 0;
    turn(stop);
  }

  /// A camera is known a moment after it was put into the tile.
  private void turn(PatrolStop stop) {
    toTurn = toTurn && !doors.turning().send(stop.camera(), stop.preset(), say);
  }

  /// A look at the clock and at the tile; several times a second.
  void beat() {
    Patrol under = patrol;
    if (under == null) {
      return;
    }
    boolean moved =
        under.look(
            side.time().instant(),
            doors.tile().isLive(),
            doors.tile().lastPicture(),
            doors.tile().isAlarmed(under.stop().camera()));
    turn(under.stop());
    if (moved) {
      show(under.stop());
      if (!side.time().instant().isBefore(written.plus(PAGE))) {
        write(under);
      }
    }
  }

  /// Stands still, or goes on.
  void pause() {
    now().ifPresent(under -> under.pause(!under.isPaused()));
  }

  void step(int by) {
    now()
        .ifPresent(
            under -> {
              under.step(by, side.time().instant());
              show(under.stop());
            });
  }

  /// Ends the patrol that is under way, and writes what it saw.
  void end() {
    Patrol under = patrol;
    if (under != null) {
      under.end(side.time().instant());
      write(under);
      patrol = null;
      doors.turning().release();
      doors.tile().end();
    }
  }

  private void write(Patrol under) {
    written = side.time().instant();
    List<PatrolSight> sights = under.take();
    if (sights.isEmpty()) {
      return;
    }
    PatrolPlan plan = under.plan();
    side.tell(
        side.door()
            .give(
                PatrolCommands.WRITE,
                RecordIds.next(),
                new PatrolPage(plan.division(), plan.id(), plan.name(), sights)),
        plan.name(),
        answer -> say.accept(answer.kept() ? "" : answer.sentence()));
  }
}
