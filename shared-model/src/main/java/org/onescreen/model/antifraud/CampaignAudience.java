package org.onescreen.model.antifraud;

/// Whom a campaign means to reach.
public enum CampaignAudience {
  STUDENTS,
  PATIENTS,
  ELDERS,
  LEFT_BEHIND,
  WORKING_AWAY,
  EVERYBODY
}
