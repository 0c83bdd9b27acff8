package org.onescreen.model.sensor;

/// How a sensor stands.
public enum SensorState {
  NORMAL,
  /// Not heard of for longer than it should be.
  SILENT,
  /// Beyond its limit now.
  ALERT
}
