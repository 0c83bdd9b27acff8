package org.onescreen.model.antifraud;

/// The two who go to a person's door; never one alone.
public enum VisitTeam {
  POLICE_AND_GRID_WORKER,
  POLICE_AND_CADRE,
  TWO_POLICE,
  GRID_WORKER_AND_CADRE
}
