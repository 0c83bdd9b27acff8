package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.map.scene.Force;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.sensor.SensorState;

/// A symbol and what it means, for a legend on the screen or on paper.
record LegendMark(Picked.Layer layer, MarkLook look, String text) {
  /// Incidents by their colours.
  static List<LegendMark> incidents(MapWords words) {
    List<LegendMark> all = new ArrayList<>();
    for (RiskColor color : RiskColor.values()) {
      String text = words.texts().of("map.risk.short", color);
      all.add(new LegendMark(Picked.Layer.INCIDENT, MarkLook.of(color), text));
    }
    return all;
  }

  /// All else: cameras, what stands beside them, alarms and cases.
  static List<LegendMark> others(MapWords words) {
    List<LegendMark> all = new ArrayList<>();
    for (CameraOwner owner : CameraOwner.values()) {
      String text = words.texts().of("map.owner", owner);
      MarkLook look = MarkLook.of(owner, CameraState.ONLINE);
      all.add(new LegendMark(Picked.Layer.CAMERA, look, text));
    }
    for (CameraState state : CameraState.values()) {
      if (state != CameraState.ONLINE) {
        String text = words.texts().of("map.camera", state);
        MarkLook look = MarkLook.of(CameraOwner.PUBLIC, state);
        all.add(new LegendMark(Picked.Layer.CAMERA, look, text));
      }
    }
    for (Force force : Force.values()) {
      String text = words.texts().of("map.force", force);
      all.add(new LegendMark(Picked.Layer.FORCE, MarkLook.of(force), text));
    }
    add(all, words, Picked.Layer.SENSOR, MarkLook.of(SensorState.NORMAL), "map.legend.sensors");
    add(
        all,
        words,
        Picked.Layer.SENSOR,
        MarkLook.of(SensorState.ALERT),
        "map.legend.sensors.alert");
    add(all, words, Picked.Layer.SPEAKER, MarkLook.speaker(true), "map.legend.speakers");
    add(all, words, Picked.Layer.ALARM, MarkLook.alarm(true), "map.legend.alarms");
    add(all, words, Picked.Layer.CASE, MarkLook.ofCase(RiskColor.BLUE), "map.legend.cases");
    return all;
  }

  private static void add(
      List<LegendMark> all, MapWords words, Picked.Layer layer, MarkLook look, String key) {
    all.add(new LegendMark(layer, look, words.texts().get(key)));
  }
}
