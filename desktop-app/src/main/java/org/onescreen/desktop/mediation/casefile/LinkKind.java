package org.onescreen.desktop.mediation.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Kind;

/// What may be linked to a case.
public enum LinkKind {
  CASE,
  INCIDENT,
  ALARM,
  CAMERA;

  public Kind<?> kind() {
    return switch (this) {
      case CASE -> Dispute.KIND;
      case INCIDENT -> GridIncident.KIND;
      case ALARM -> Alarm.KIND;
      case CAMERA -> Camera.KIND;
    };
  }

  /// All that is looked through.
  static Set<Kind<?>> kinds() {
    return Arrays.stream(values()).<Kind<?>>map(LinkKind::kind).collect(Collectors.toSet());
  }

  /// @param number that of a record's kind
  static Optional<LinkKind> of(int number) {
    return Arrays.stream(values()).filter(link -> link.kind().number() == number).findFirst();
  }
}
