package org.onescreen.model.sensor;

/// What a sensor measures: those that reports 002 (智慧烟感) and 004 (火灾预警, 温湿度, 雨量, PM2.5) name, and
/// the water level beside rivers.
public enum SensorType {
  SMOKE,
  CLIMATE,
  RAIN,
  PARTICLES,
  WATER_LEVEL
}
