package org.onescreen.model.incident;

/// How grave an incident is (一般、较大、重大、特别重大).
public enum IncidentLevel {
  ORDINARY,
  LARGER,
  MAJOR,
  GRAVE
}
