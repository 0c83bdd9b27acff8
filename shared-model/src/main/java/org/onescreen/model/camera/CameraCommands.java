package org.onescreen.model.camera;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;
import org.onescreen.model.geo.Ground;

/// How a camera that stands at the wrong place on the map comes to the right one: somebody says
/// where it is, and somebody else approves or denies it.
public final class CameraCommands {
  /// Who is farther off than this has another camera in mind.
  public static final double FARTHEST_METRES = 5_000;

  private static final Set<Role> ON_DUTY = Set.of(Role.OPERATOR, Role.DIRECTOR);

  public static final CommandType<Camera, Correction> CORRECT =
      new CommandType<>(
          "camera.correct",
          Camera.KIND,
          Correction.class,
          false,
          ON_DUTY,
          Map.of("claim", FieldPolicy.ASK),
          CameraCommands::correct);
  public static final CommandType<Camera, NoArguments> APPROVE =
      new CommandType<>(
          "camera.approve-correction",
          Camera.KIND,
          NoArguments.class,
          false,
          ON_DUTY,
          Map.of("claim", FieldPolicy.ASK, "position", FieldPolicy.ASK, "grid", FieldPolicy.ASK),
          CameraCommands::approve);

  /// Whoever said so may take it back by this.
  public static final CommandType<Camera, Reasoned> DENY =
      new CommandType<>(
          "camera.deny-correction",
          Camera.KIND,
          Reasoned.class,
          false,
          ON_DUTY,
          Map.of("claim", FieldPolicy.ASK),
          CameraCommands::deny);

  public static final List<CommandType<?, ?>> ALL = List.of(CORRECT, APPROVE, DENY);

  private CameraCommands() {}

  private static Decision<Camera> correct(
      Optional<Camera> current, Correction correction, Circumstances given) {
    Camera camera = current.orElseThrow();
    PositionClaim open = camera.claim();
    if (open != null && !open.by().equals(given.actor().account())) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, "claim");
    }
    if (!correction.grid().village().equals(camera.division())) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "grid");
    }
    if (Ground.metres(camera.position(), correction.position()) > FARTHEST_METRES) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "position");
    }
    Optional<Refusal> bad = Texts.optional(correction.note(), Texts.NOTE, "note");
    if (bad.isPresent()) {
      return Decision.refused(bad.get());
    }
    String note = correction.note();
    return Decision.done(
        with(
            camera,
            new PositionClaim(
                correction.position(),
                correction.grid(),
                given.actor().account(),
                given.actor().displayName(),
                given.at(),
                note == null ? "" : note)));
  }

  private static Decision<Camera> approve(
      Optional<Camera> current, NoArguments arguments, Circumstances given) {
    Camera camera = current.orElseThrow();
    PositionClaim claim = camera.claim();
    if (claim == null) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, "claim");
    }
    if (claim.by().equals(given.actor().account())) {
      return Decision.refused(Reason.NOT_PERMITTED, "claim");
    }
    return Decision.done(
        new Camera(
            camera.id(),
            camera.division(),
            claim.grid(),
            camera.code(),
            camera.name(),
            camera.owner(),
            camera.form(),
            camera.state(),
            camera.site(),
            claim.position(),
            camera.lastSeen(),
            camera.stream(),
            null));
  }

  private static Decision<Camera> deny(
      Optional<Camera> current, Reasoned arguments, Circumstances given) {
    Camera camera = current.orElseThrow();
    if (camera.claim() == null) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, "claim");
    }
    return Texts.required(arguments.reason(), Texts.NOTE, "reason")
        .<Decision<Camera>>map(Decision::refused)
        .orElseGet(() -> Decision.done(with(camera, null)));
  }

  private static Camera with(Camera camera, @Nullable PositionClaim claim) {
    return new Camera(
        camera.id(),
        camera.division(),
        camera.grid(),
        camera.code(),
        camera.name(),
        camera.owner(),
        camera.form(),
        camera.state(),
        camera.site(),
        camera.position(),
        camera.lastSeen(),
        camera.stream(),
        claim);
  }
}
