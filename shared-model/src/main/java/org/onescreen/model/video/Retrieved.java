package org.onescreen.model.video;

import java.time.Instant;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionCode;

/// What is entered when video is taken away; the fields are those of [VideoRetrieval].
public record Retrieved(
    DivisionCode division,
    RetrievalKind kind,
    GbDeviceCode camera,
    String content,
    Instant from,
    Instant until,
    boolean live,
    @Personal(PersonalData.NARRATIVE) String reason,
    String unit,
    @Personal(PersonalData.NAME) String person,
    String sha256,
    long bytes) {
  /// It names a person, and that never reaches a log.
  @Override
  public String toString() {
    return "Retrieved[" + kind + " " + camera + "]";
  }
}
