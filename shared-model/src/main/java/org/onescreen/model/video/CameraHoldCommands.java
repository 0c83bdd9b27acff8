package org.onescreen.model.video;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;

/// Takes a camera to turn it, for [#TERM] at a time, and lets it go. Who works on an alarm ranks
/// above who looks round, and of these the director above the operator; who ranks as high waits.
public final class CameraHoldCommands {
  /// How long it is held without being asked for again.
  public static final Duration TERM = Duration.ofSeconds(30);

  private static final int URGENT = 10;
  private static final Set<Role> VIEWERS = Set.of(Role.OPERATOR, Role.DIRECTOR);

  /// For a camera that nobody has ever held.
  public static final CommandType<CameraHold, HoldRequest> FIRST =
      new CommandType<>(
          "camera-hold.first",
          CameraHold.KIND,
          HoldRequest.class,
          true,
          VIEWERS,
          Map.of(),
          (_, request, now) -> taken(request, now));

  /// For a camera that somebody has held before.
  public static final CommandType<CameraHold, HoldRequest> TAKE =
      new CommandType<>(
          "camera-hold.take",
          CameraHold.KIND,
          HoldRequest.class,
          false,
          VIEWERS,
          Map.of("holder", FieldPolicy.LATEST, "until", FieldPolicy.LATEST),
          (current, request, now) ->
              current
                      .orElseThrow()
                      .bars(now.actor().account(), rank(now.actor(), request.urgent()), now.at())
                  ? Decision.refused(Reason.NOT_IN_THIS_STATE, "holder")
                  : taken(request, now));

  public static final CommandType<CameraHold, NoArguments> RELEASE =
      new CommandType<>(
          "camera-hold.release",
          CameraHold.KIND,
          NoArguments.class,
          false,
          VIEWERS,
          Map.of("holder", FieldPolicy.ASK),
          (current, _, now) -> released(current.orElseThrow(), now));

  public static final List<CommandType<?, ?>> ALL = List.of(FIRST, TAKE, RELEASE);

  private CameraHoldCommands() {}

  /// How high an account ranks.
  public static int rank(Actor actor, boolean urgent) {
    return (actor.role() == Role.DIRECTOR ? 2 : 1) + (urgent ? URGENT : 0);
  }

  private static Decision<CameraHold> taken(HoldRequest request, Rule.Circumstances now) {
    if (!now.record().equals(CameraHold.idOf(request.camera()))) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "camera");
    }
    return Decision.done(
        new CameraHold(
            now.record(),
            request.division(),
            request.camera(),
            now.actor().account(),
            now.actor().displayName(),
            rank(now.actor(), request.urgent()),
            now.at().plus(TERM)));
  }

  private static Decision<CameraHold> released(CameraHold hold, Rule.Circumstances now) {
    return hold.holder().equals(now.actor().account())
        ? Decision.done(
            new CameraHold(
                hold.id(),
                hold.division(),
                hold.camera(),
                hold.holder(),
                hold.name(),
                hold.rank(),
                now.at()))
        : Decision.refused(Reason.NOT_PERMITTED, "holder");
  }
}
