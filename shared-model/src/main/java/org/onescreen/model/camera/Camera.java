package org.onescreen.model.camera;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A camera of the Sharp Eyes project, a firm or a household.
///
/// @param grid the leaf grid that it stands in
/// @param site which firm or household it belongs to, as a number without meaning; one site may own
///   several cameras
/// @param lastSeen when the platform last heard of it
/// @param stream where the centre serves its live picture, relative to the centre's address
/// @param claim where somebody says that it really stands; null where nobody does
public record Camera(
    UUID id,
    DivisionCode division,
    GridCode grid,
    GbDeviceCode code,
    String name,
    CameraOwner owner,
    CameraForm form,
    CameraState state,
    String site,
    Position position,
    Instant lastSeen,
    String stream,
    @Nullable PositionClaim claim)
    implements CentreRecord {
  /// A camera whose place nobody doubts.
  public Camera(
      UUID id,
      DivisionCode division,
      GridCode grid,
      GbDeviceCode code,
      String name,
      CameraOwner owner,
      CameraForm form,
      CameraState state,
      String site,
      Position position,
      Instant lastSeen,
      String stream) {
    this(
        id, division, grid, code, name, owner, form, state, site, position, lastSeen, stream, null);
  }

  public static final Column<GridCode> GRID = Column.of("grid", GridCode.class);
  public static final Column<GbDeviceCode> CODE = Column.of("code", GbDeviceCode.class);
  public static final Column<String> NAME = Column.of("name", String.class);
  public static final Column<CameraOwner> OWNER = Column.of("owner", CameraOwner.class);
  public static final Column<CameraState> STATE = Column.of("state", CameraState.class);
  public static final Column<String> SITE = Column.of("site", String.class);

  public static final Kind<Camera> KIND =
      Kind.of(20, "camera", Camera.class)
          .priority(Priority.REFERENCE)
          .columns(GRID, CODE, NAME, OWNER, STATE, SITE)
          .index(CODE)
          .index(STATE)
          .searchText("name", "code")
          .searchSound("name")
          .build();
}
