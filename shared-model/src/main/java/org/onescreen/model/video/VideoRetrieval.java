package org.onescreen.model.video;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// One line of the register of video that was looked up and taken away: reason, content, unit and
/// name are a legal duty (公共安全视频图像信息系统管理条例 §16(3)).
///
/// @param kind a picture or a film
/// @param content what it shows: camera, place and time in words
/// @param from the first moment that it shows
/// @param until the last; the same as `from` for a picture
/// @param live false where the picture was not live when it was taken (非实时)
/// @param reason why it was taken, and what else was noted
/// @param unit which unit asked for it
/// @param person who asked for it
/// @param sha256 of the file, 64 hexadecimal digits
/// @param bytes of the file
/// @param operator who took it, as others read it
/// @param takenAt when
/// @param approvedBy who leads and approved it; null until somebody has
public record VideoRetrieval(
    UUID id,
    DivisionCode division,
    RetrievalKind kind,
    RetrievalState state,
    GbDeviceCode camera,
    String content,
    Instant from,
    Instant until,
    boolean live,
    @Personal(PersonalData.NARRATIVE) String reason,
    String unit,
    @Personal(PersonalData.NAME) String person,
    String sha256,
    long bytes,
    String operator,
    Instant takenAt,
    @Nullable String approvedBy)
    implements CentreRecord {
  public static final Column<RetrievalState> STATE = Column.of("state", RetrievalState.class);
  public static final Column<Instant> TAKEN_AT = Column.of("takenAt", Instant.class);

  public static final Kind<VideoRetrieval> KIND =
      Kind.of(22, "video-retrieval", VideoRetrieval.class)
          .columns(STATE, TAKEN_AT)
          .index(TAKEN_AT)
          .searchText("content", "unit", "sha256")
          .build();
}
