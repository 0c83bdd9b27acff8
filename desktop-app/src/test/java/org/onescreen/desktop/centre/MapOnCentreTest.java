package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.access.Role;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.boundary.NewGrid;
import org.onescreen.model.boundary.Redraw;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraCommands;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.Correction;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Operation;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;
import org.onescreen.model.region.Region;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.OperationResult.Status;
import tools.jackson.databind.json.JsonMapper;

/// What is done on the map, pushed to a real centre: a camera's place with another person's
/// approval, and borders that were imported.
@ExtendWith(PostgresForTests.class)
class MapOnCentreTest {
  private static final DivisionCode VILLAGE = new DivisionCode("990101101201");
  private static final Position HERE = new Position(108.5, 32.5);
  private static final Position THERE = new Position(108.501, 32.5005);
  private static final Outline RING =
      new Outline(
          List.of(
              new Position(108.49, 32.49),
              new Position(108.52, 32.49),
              new Position(108.52, 32.51),
              new Position(108.49, 32.52)));
  private static final Redraw DRAWN = new Redraw(RING, HERE);

  private TestCentre centre;
  private PushClient one;
  private PushClient other;
  private PushClient director;

  @BeforeEach
  void open(DatabaseLogin database) {
    centre = TestCentre.start(database);
    centre.account("second", Role.OPERATOR, Towns.COUNTY);
    centre.account("director", Role.DIRECTOR, Towns.COUNTY);
    one = new PushClient(centre, "county", new UUID(1, 1));
    other = new PushClient(centre, "second", new UUID(2, 2));
    director = new PushClient(centre, "director", Role.DIRECTOR, new UUID(3, 3));
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
    director.close();
    centre.close();
  }

  @Test
  void a_cameras_place_moves_when_another_person_has_approved_it_and_not_before() {
    Camera camera =
        new Camera(
            new UUID(5, 5),
            VILLAGE,
            GridCode.of(VILLAGE, 1),
            new GbDeviceCode("99010101001320000001"),
            "村口-01",
            CameraOwner.PUBLIC,
            CameraForm.FIXED,
            CameraState.ONLINE,
            "S00001",
            HERE,
            Instant.EPOCH,
            "/v1/cameras/99010101001320000001/live");
    centre.server().records().put(Camera.KIND, camera);
    Correction said = new Correction(THERE, GridCode.of(VILLAGE, 1), "现场看过");
    Camera claimed =
        row(Camera.KIND, pushed(one, one.operation(CameraCommands.CORRECT, camera, 1, said)));
    assertThat(claimed.position()).isEqualTo(HERE);
    assertThat(claimed.claim()).isNotNull();

    NoArguments nothing = new NoArguments();
    Operation own = one.operation(CameraCommands.APPROVE, claimed, 2, nothing);
    assertThat(one.push(own).results().getFirst().status()).isEqualTo(Status.REFUSED);

    Camera moved =
        row(
            Camera.KIND,
            pushed(other, other.operation(CameraCommands.APPROVE, claimed, 2, nothing)));
    assertThat(moved.position()).isEqualTo(THERE);
    assertThat(moved.claim()).isNull();
  }

  @Test
  void imported_borders_are_taken_from_the_director() {
    Region region =
        new Region(
            new UUID(6, 1),
            VILLAGE,
            Towns.EAST,
            DivisionLevel.VILLAGE,
            "示范村",
            100,
            300,
            HERE,
            new Outline(RING.ring().subList(0, 3)));
    Grid grid =
        new Grid(
            new UUID(6, 2),
            VILLAGE,
            GridCode.of(VILLAGE, 1),
            null,
            1,
            true,
            GridType.BASIC,
            "第一网格",
            100,
            "",
            "",
            HERE,
            new Outline(RING.ring().subList(0, 3)));
    centre.server().records().put(Region.KIND, region);
    centre.server().records().put(Grid.KIND, grid);
    Operation village = director.operation(BoundaryCommands.REDRAW_REGION, region, 1, DRAWN);
    assertThat(row(Region.KIND, pushed(director, village)).outline()).isEqualTo(RING);
    Operation redrawn = director.operation(BoundaryCommands.REDRAW_GRID, grid, 1, DRAWN);
    assertThat(row(Grid.KIND, pushed(director, redrawn)).outline()).isEqualTo(RING);
    NewGrid fresh = new NewGrid(GridCode.of(VILLAGE, 2), GridType.BASIC, "第二网格", 40, RING, HERE);
    Operation made =
        director
            .ready(
                new Command<>(BoundaryCommands.CREATE_GRID, new UUID(6, 3), fresh),
                java.util.Optional.empty(),
                0,
                null)
            .operation();
    Grid created = row(Grid.KIND, pushed(director, made));
    assertThat(created.code()).isEqualTo(GridCode.of(VILLAGE, 2));
    assertThat(created.outline()).isEqualTo(RING);
  }

  private static OperationResult pushed(PushClient client, Operation operation) {
    OperationResult result = client.push(operation).results().getFirst();
    assertThat(result.status()).as(String.valueOf(result.refusal())).isEqualTo(Status.DONE);
    return result;
  }

  private static <T extends Record & CentreRecord> T row(Kind<T> kind, OperationResult result) {
    assertThat(result.row()).isNotNull();
    return new RecordJson()
        .read(kind, JsonMapper.builder().build().writeValueAsBytes(result.row().body()));
  }
}
