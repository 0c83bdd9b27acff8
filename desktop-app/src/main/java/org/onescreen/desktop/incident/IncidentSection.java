package org.onescreen.desktop.incident;

/// The parts of the list.
enum IncidentSection {
  OPEN,
  /// Open, and not handled by its limit.
  OVERDUE,
  FINISHED
}
