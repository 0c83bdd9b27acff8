package org.onescreen.model.incident;

/// How an incident came to the centre.
public enum IncidentSource {
  GRID_PATROL,
  RESIDENT,
  SNAP_REPORT,
  SENSOR,
  SUPERIOR,
  HOTLINE
}
