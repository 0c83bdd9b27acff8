package org.onescreen.desktop.map.scene;

/// Who can be sent.
public enum Force {
  /// Neighbours who are there in one minute (最小应急单元).
  EMERGENCY_UNIT,
  PATROL,
  POLICE_ROOM
}
