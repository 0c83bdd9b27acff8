package org.onescreen.model.mediation;

/// The types of the older list of comprehensive governance (综治口径), in its order from 01; what none
/// of them is, is 00.
public enum OlderDisputeType {
  OTHER("00"),
  RURAL_LAND("01"),
  STATE_LAND("02"),
  CITY_BUILDING("03"),
  FOREST_WATER_RIGHTS("04"),
  ENVIRONMENT("05"),
  FAMILY_PLANNING("06"),
  VILLAGE_AFFAIRS("07"),
  LABOUR_INSURANCE("08"),
  MEDICAL("09"),
  TRAFFIC("10"),
  SCHOOL("11"),
  HOUSING_PROPERTY("12"),
  CONSUMER("13"),
  ECONOMIC_CONTRACT("14"),
  PERSONAL_INJURY("15"),
  MARRIAGE_FAMILY("16"),
  NEIGHBOURHOOD("17"),
  BOUNDARY("18"),
  ETHNIC_RELIGIOUS("19"),
  ENTERPRISE_REFORM("20"),
  RESETTLEMENT("21"),
  LAW_ENFORCEMENT("22"),
  COURT_RELATED("23"),
  DAMAGES("24");

  private final String code;

  OlderDisputeType(String code) {
    this.code = code;
  }

  /// Its number on the list, of two digits.
  public String code() {
    return code;
  }
}
