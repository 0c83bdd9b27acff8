package org.onescreen.desktop.mediation.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Kind;

/// What may be linked to a case.
public enum LinkKind {
  CASE(Dispute.KIND),
  INCIDENT(GridIncident.KIND),
  ALARM(Alarm.KIND),
  CAMERA(Camera.KIND);

  public static final List<Kind<?>> KINDS =
      Arrays.stream(values()).<Kind<?>>map(LinkKind::kind).toList();

  private final Kind<?> kind;

  LinkKind(Kind<?> kind) {
    this.kind = kind;
  }

  public Kind<?> kind() {
    return kind;
  }

  /// @param number that of a record's kind
  static Optional<LinkKind> of(int number) {
    return Arrays.stream(values()).filter(link -> link.kind.number() == number).findFirst();
  }
}
