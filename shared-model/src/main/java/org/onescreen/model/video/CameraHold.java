package org.onescreen.model.video;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// Who turns a camera at this moment: one at a time, and for a short while only, so that nobody
/// keeps a camera by going home.
///
/// @param id [#idOf(GbDeviceCode)]: one record for each camera, whoever makes it first
/// @param holder the account that has it
/// @param name the same, as others read it
/// @param rank the holder's; who ranks higher may take it away
/// @param until when it is free again by itself
public record CameraHold(
    UUID id,
    DivisionCode division,
    GbDeviceCode camera,
    UUID holder,
    String name,
    int rank,
    Instant until)
    implements CentreRecord {
  public static final Column<GbDeviceCode> CAMERA = Column.of("camera", GbDeviceCode.class);

  public static final Kind<CameraHold> KIND =
      Kind.of(25, "camera-hold", CameraHold.class)
          .priority(Priority.URGENT)
          .columns(CAMERA)
          .index(CAMERA)
          .build();

  /// The id of the one record of a camera.
  public static UUID idOf(GbDeviceCode camera) {
    return UUID.nameUUIDFromBytes(("camera-hold/" + camera).getBytes(StandardCharsets.UTF_8));
  }

  /// Whether somebody else has it at this moment and ranks as high.
  public boolean bars(UUID account, int otherRank, Instant now) {
    return now.isBefore(until) && !holder.equals(account) && rank >= otherRank;
  }
}
