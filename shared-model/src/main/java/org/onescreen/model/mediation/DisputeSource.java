package org.onescreen.model.mediation;

/// How a dispute came to the committee.
public enum DisputeSource {
  APPLICATION,
  INITIATIVE,
  SWEEP,
  POLICE,
  COURT,
  PETITION,
  HOTLINE
}
