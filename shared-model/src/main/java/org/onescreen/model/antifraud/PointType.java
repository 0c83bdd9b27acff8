package org.onescreen.model.antifraud;

/// What warns all the time in one place.
public enum PointType {
  WIFI,
  LOUDSPEAKER,
  LED_SCREEN,
  STAND
}
