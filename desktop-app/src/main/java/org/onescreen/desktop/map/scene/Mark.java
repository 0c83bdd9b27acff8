package org.onescreen.desktop.map.scene;

import java.util.UUID;

/// A thing at a place.
public sealed interface Mark
    permits AlarmMark, CameraMark, CaseMark, ForceMark, IncidentMark, SensorMark, SpeakerMark {
  /// Of its record.
  UUID id();

  /// In world units.
  double x();

  double y();

  /// What a person calls it; empty where that is nobody's business here.
  String name();

  /// 0 where all is well; a cluster shows the worst of its marks.
  int severity();
}
