package org.onescreen.desktop.map.scene;

import java.util.UUID;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// A village loudspeaker (大喇叭) on the map.
///
/// @param working false where nothing would be heard
public record SpeakerMark(UUID id, String name, boolean working, double x, double y)
    implements Mark {
  /// What it is made of.
  record Part(UUID id, String name, boolean working, Position position) {}

  static SpeakerMark of(Part point) {
    return new SpeakerMark(
        point.id(),
        point.name(),
        point.working(),
        Mercator.x(point.position().lon()),
        Mercator.y(point.position().lat()));
  }

  @Override
  public int severity() {
    return working ? 0 : 1;
  }
}
