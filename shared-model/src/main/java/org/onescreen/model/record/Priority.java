package org.onescreen.model.record;

/// In which order the first sync brings the kinds: what an operator must answer first comes first.
public enum Priority {
  /// Policies and calendars by which records are decided: every desk below the division has them,
  /// also where its account may see nothing else of that division.
  RULES,
  /// Alarms and open incidents.
  URGENT,
  /// What the operator works on today.
  WORK,
  /// What everything else refers to: divisions, grids, cameras, people.
  REFERENCE,
  /// What is kept for the figures.
  HISTORY
}
