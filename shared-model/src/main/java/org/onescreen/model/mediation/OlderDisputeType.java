package org.onescreen.model.mediation;

/// The types of the older list of comprehensive governance (综治口径), in its order from 01; what none
/// of them is, is 00.
public enum OlderDisputeType {
  OTHER,
  RURAL_LAND,
  STATE_LAND,
  CITY_BUILDING,
  FOREST_WATER_RIGHTS,
  ENVIRONMENT,
  FAMILY_PLANNING,
  VILLAGE_AFFAIRS,
  LABOUR_INSURANCE,
  MEDICAL,
  TRAFFIC,
  SCHOOL,
  HOUSING_PROPERTY,
  CONSUMER,
  ECONOMIC_CONTRACT,
  PERSONAL_INJURY,
  MARRIAGE_FAMILY,
  NEIGHBOURHOOD,
  BOUNDARY,
  ETHNIC_RELIGIOUS,
  ENTERPRISE_REFORM,
  RESETTLEMENT,
  LAW_ENFORCEMENT,
  COURT_RELATED,
  DAMAGES;

  /// Its number on the list, of two digits.
  public String code() {
    return "%02d".formatted(ordinal());
  }
}
