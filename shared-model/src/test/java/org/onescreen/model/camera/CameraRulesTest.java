package org.onescreen.model.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.boundary.NewGrid;
import org.onescreen.model.boundary.Redraw;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Reasoned;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;

/// How a camera's place is corrected, and how borders are drawn anew.
class CameraRulesTest {
  private static final GridCode HERE = GridCode.of(Samples.VILLAGE, 1);
  private static final GridCode NEXT = GridCode.of(Samples.VILLAGE, 2);
  private static final Position THERE = new Position(120.501, 30);
  private static final Actor OTHER =
      new Actor(new UUID(8, 8), "另一人", Role.OPERATOR, List.of(Samples.VILLAGE));

  private final Samples samples = new Samples(3);
  private final Preparation desk =
      new Preparation(
          new Judge(
              java.util.stream.Stream.concat(
                      CameraCommands.ALL.stream(), BoundaryCommands.ALL.stream())
                  .toList(),
              (_, fault) -> {
                throw fault;
              }));
  private final Camera camera =
      new Camera(
          samples.id(),
          Samples.VILLAGE,
          HERE,
          new GbDeviceCode("99010100001320000001"),
          "路口",
          CameraOwner.PUBLIC,
          CameraForm.FIXED,
          CameraState.ONLINE,
          "S1",
          new Position(120.5, 30),
          Instant.EPOCH,
          "/");

  private <A extends Record> Prepared give(
      org.onescreen.model.command.CommandType<Camera, A> type, Camera on, A arguments, Actor by) {
    return desk.prepare(
        new Command<>(type, on.id(), arguments), Optional.of(on), 1, by, samples.place());
  }

  private static Camera after(Prepared prepared) {
    return (Camera) ((Prepared.Ready) prepared).after();
  }

  private Camera claimed() {
    return after(
        give(
            CameraCommands.CORRECT,
            camera,
            new Correction(THERE, NEXT, "现场看过"),
            Samples.actor(Role.OPERATOR)));
  }

  @Test
  void a_claim_waits_for_another_person_and_then_counts() {
    Camera claimed = claimed();
    assertThat(claimed.position()).isEqualTo(camera.position());
    assertThat(claimed.claim()).isNotNull();
    assertThat(
            give(CameraCommands.APPROVE, claimed, new NoArguments(), Samples.actor(Role.OPERATOR)))
        .isEqualTo(refused(Refusal.Reason.NOT_PERMITTED, "claim"));
    Camera approved = after(give(CameraCommands.APPROVE, claimed, new NoArguments(), OTHER));
    assertThat(approved.position()).isEqualTo(THERE);
    assertThat(approved.grid()).isEqualTo(NEXT);
    assertThat(approved.claim()).isNull();
  }

  @Test
  void a_claim_that_is_denied_or_taken_back_leaves_the_camera_where_it_was() {
    Camera denied = after(give(CameraCommands.DENY, claimed(), new Reasoned("是另一路"), OTHER));
    assertThat(denied).isEqualTo(camera);
    assertThat(give(CameraCommands.DENY, camera, new Reasoned("没有"), OTHER))
        .isEqualTo(refused(Refusal.Reason.NOT_IN_THIS_STATE, "claim"));
    assertThat(give(CameraCommands.APPROVE, camera, new NoArguments(), OTHER))
        .isEqualTo(refused(Refusal.Reason.NOT_IN_THIS_STATE, "claim"));
  }

  @Test
  void nobody_overwrites_anothers_claim_moves_a_camera_to_another_village_or_out_of_reach() {
    assertThat(give(CameraCommands.CORRECT, claimed(), new Correction(THERE, HERE, null), OTHER))
        .isEqualTo(refused(Refusal.Reason.NOT_IN_THIS_STATE, "claim"));
    GridCode elsewhere = GridCode.of(Samples.ELSEWHERE, 1);
    assertThat(give(CameraCommands.CORRECT, camera, new Correction(THERE, elsewhere, null), OTHER))
        .isEqualTo(refused(Refusal.Reason.BAD_ARGUMENTS, "grid"));
    assertThat(
            give(
                CameraCommands.CORRECT,
                camera,
                new Correction(new Position(121.5, 30), HERE, null),
                OTHER))
        .isEqualTo(refused(Refusal.Reason.BAD_ARGUMENTS, "position"));
  }

  @Test
  void a_camera_of_an_older_desk_reads_without_a_claim() {
    RecordJson json = new RecordJson();
    byte[] older = json.write(camera);
    assertThat(new String(older, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("claim");
    assertThat(json.read(Camera.KIND, older)).isEqualTo(camera);
    assertThat(json.read(Camera.KIND, json.write(claimed()))).isEqualTo(claimed());
  }

  @Test
  void borders_are_the_directors() {
    Outline outline =
        new Outline(
            List.of(new Position(120, 30), new Position(120.1, 30), new Position(120.1, 30.1)));
    NewGrid drawn =
        new NewGrid(HERE, GridType.BASIC, "一网格", 120, outline, new Position(120.08, 30.05));
    UUID id = samples.id();
    CentreRecord grid = ((Prepared.Ready) create(id, drawn, Role.DIRECTOR)).after();
    assertThat(grid).isInstanceOf(Grid.class);
    assertThat(create(id, drawn, Role.OPERATOR))
        .isEqualTo(refused(Refusal.Reason.NOT_PERMITTED, "role"));
    Redraw away = new Redraw(outline, new Position(10, 10));
    assertThat(
            desk.prepare(
                new Command<>(BoundaryCommands.REDRAW_GRID, id, away),
                Optional.of((Grid) grid),
                1,
                Samples.actor(Role.DIRECTOR),
                samples.place()))
        .isEqualTo(refused(Refusal.Reason.BAD_ARGUMENTS, "outline"));
  }

  private Prepared create(UUID id, NewGrid drawn, Role role) {
    return desk.prepare(
        new Command<>(BoundaryCommands.CREATE_GRID, id, drawn),
        Optional.empty(),
        0,
        Samples.actor(role),
        samples.place());
  }

  private static Prepared refused(Refusal.Reason reason, String detail) {
    return new Prepared.Settled(new Verdict.Refused(new Refusal(reason, detail)));
  }
}
