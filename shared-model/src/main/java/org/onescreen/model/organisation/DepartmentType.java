package org.onescreen.model.organisation;

/// The kinds of department that sit in a town's centre.
public enum DepartmentType {
  POLICE_STATION,
  TRIBUNAL,
  PROCURATORATE_OFFICE,
  JUSTICE_OFFICE,
  PETITION,
  LABOUR,
  HEALTH,
  EMERGENCY_MANAGEMENT,
  CIVIL_AFFAIRS,
  WOMENS_FEDERATION,
  LAW_ENFORCEMENT
}
