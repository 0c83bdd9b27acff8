package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.PositionClaim;

/// Who says of the camera that is selected that it stands elsewhere, and why: the desk's own words,
/// before a room what is left of them.
///
/// @param name empty where it is not known
/// @param note empty where nothing was said
record ClaimVoice(String name, String note) {
  /// Of a camera by its id.
  static final Asked.Question<UUID, ClaimVoice> QUESTION =
      new Asked.Question<>(
          Camera.KIND, ClaimVoice::camera, ClaimVoice::read, new ClaimVoice("", ""));

  private static Optional<UUID> camera(Picked picked) {
    return picked instanceof Picked.OfMark(CameraMark camera) && camera.claim() != null
        ? Optional.of(camera.id())
        : Optional.empty();
  }

  private static Optional<ClaimVoice> read(CacheReader reader, UUID id) {
    return reader.find(Camera.KIND, id).flatMap(ClaimVoice::of);
  }

  private static Optional<ClaimVoice> of(Camera camera) {
    PositionClaim claim = camera.claim();
    return claim == null
        ? Optional.empty()
        : Optional.of(new ClaimVoice(claim.byName(), claim.note()));
  }

  /// Whoever said something, and what, never reaches a log.
  @Override
  public String toString() {
    return "ClaimVoice[]";
  }
}
