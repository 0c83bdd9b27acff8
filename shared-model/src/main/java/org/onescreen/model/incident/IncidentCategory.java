package org.onescreen.model.incident;

/// The ten kinds of matter that a grid worker reports. The sample's list; a county edits its own.
public enum IncidentCategory {
  DISPUTE,
  PUBLIC_SECURITY,
  FIRE_HAZARD,
  WORK_SAFETY,
  TRAFFIC,
  ENVIRONMENT,
  CITY_ORDER,
  PUBLIC_FACILITY,
  LIVELIHOOD_SERVICE,
  OTHER
}
