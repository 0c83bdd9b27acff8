package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.map.scene.AlarmMark;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.Force;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.IncidentMark;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.SensorMark;
import org.onescreen.desktop.map.scene.SpeakerMark;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.sensor.SensorState;

/// How a mark looks: shape, colour, and whether it is full, hollow or crossed.
///
/// @param size the span that says how big it is
record MarkLook(MarkShape shape, Ink ink, Body body, Span size) {
  /// The inside of a mark.
  enum Body {
    FULL,
    HOLLOW,
    CROSSED
  }

  /// All that exist, those that are drawn first first.
  static final List<MarkLook> ALL = all();

  private static List<MarkLook> all() {
    List<MarkLook> all = new ArrayList<>();
    for (Force force : Force.values()) {
      all.add(of(force));
    }
    for (SensorState state : SensorState.values()) {
      all.add(of(state));
    }
    all.add(speaker(false));
    all.add(speaker(true));
    for (CameraOwner owner : CameraOwner.values()) {
      for (CameraState state : CameraState.values()) {
        all.add(of(owner, state));
      }
    }
    for (RiskColor color : List.of(RiskColor.values()).reversed()) {
      all.add(ofCase(color));
    }
    for (RiskColor color : List.of(RiskColor.values()).reversed()) {
      all.add(of(color));
    }
    all.add(alarm(false));
    all.add(alarm(true));
    return List.copyOf(all);
  }

  static MarkLook of(Mark mark) {
    return switch (mark) {
      case CameraMark camera -> of(camera.owner(), camera.state());
      case IncidentMark incident -> of(incident.color());
      case ForceMark force -> of(force.force());
      case SensorMark sensor -> of(sensor.state());
      case SpeakerMark speaker -> speaker(speaker.working());
      case AlarmMark alarm -> alarm(alarm.severity() > 1);
      case CaseMark dispute -> ofCase(dispute.color());
    };
  }

  static MarkLook alarm(boolean urgent) {
    return new MarkLook(
        MarkShape.BOLT, urgent ? Ink.RED : Ink.FAULT, Body.FULL, Span.INCIDENT_SIZE);
  }

  /// A case is a square bubble, in the colours of incidents.
  static MarkLook ofCase(RiskColor color) {
    return new MarkLook(MarkShape.BUBBLE, of(color).ink(), Body.FULL, Span.INCIDENT_SIZE);
  }

  static MarkLook of(CameraOwner owner, CameraState state) {
    MarkShape shape =
        switch (owner) {
          case PUBLIC -> MarkShape.CIRCLE;
          case ENTERPRISE -> MarkShape.SQUARE;
          case HOUSEHOLD -> MarkShape.HOUSE;
        };
    return switch (state) {
      case ONLINE -> new MarkLook(shape, Ink.ONLINE, Body.FULL, Span.MARK_SIZE);
      case OFFLINE -> new MarkLook(shape, Ink.OFFLINE, Body.HOLLOW, Span.MARK_SIZE);
      case FAULT -> new MarkLook(shape, Ink.FAULT, Body.CROSSED, Span.MARK_SIZE);
    };
  }

  static MarkLook of(RiskColor color) {
    return switch (color) {
      case RED -> new MarkLook(MarkShape.SQUARE, Ink.RED, Body.FULL, Span.INCIDENT_SIZE);
      case YELLOW -> new MarkLook(MarkShape.TRIANGLE, Ink.YELLOW, Body.FULL, Span.INCIDENT_SIZE);
      case BLUE -> new MarkLook(MarkShape.CIRCLE, Ink.BLUE, Body.FULL, Span.INCIDENT_SIZE);
      case GREEN -> new MarkLook(MarkShape.DIAMOND, Ink.GREEN, Body.FULL, Span.INCIDENT_SIZE);
    };
  }

  static MarkLook of(SensorState state) {
    return switch (state) {
      case NORMAL -> new MarkLook(MarkShape.HEXAGON, Ink.UNIT, Body.HOLLOW, Span.UNIT_SIZE);
      case SILENT -> new MarkLook(MarkShape.HEXAGON, Ink.OFFLINE, Body.HOLLOW, Span.UNIT_SIZE);
      case ALERT -> new MarkLook(MarkShape.HEXAGON, Ink.FAULT, Body.FULL, Span.UNIT_SIZE);
    };
  }

  static MarkLook speaker(boolean working) {
    return new MarkLook(
        MarkShape.HORN, working ? Ink.UNIT : Ink.OFFLINE, Body.HOLLOW, Span.UNIT_SIZE);
  }

  static MarkLook of(Force force) {
    MarkShape shape =
        switch (force) {
          case EMERGENCY_UNIT -> MarkShape.SHIELD;
          case PATROL -> MarkShape.ARROW;
          case POLICE_ROOM -> MarkShape.TOWER;
        };
    return new MarkLook(shape, Ink.UNIT, Body.HOLLOW, Span.UNIT_SIZE);
  }
}
