package org.onescreen.model.mediation;

/// The seventeen types of the newer list (新口径), in its order.
public enum NewerDisputeType {
  MARRIAGE_FAMILY,
  NEIGHBOURHOOD,
  PERSONALITY,
  PROPERTY,
  TORT,
  CONTRACT,
  LABOUR,
  FINANCE,
  LAND_RESOURCES,
  OTHER_CIVIL,
  URBAN_RURAL_BUILDING,
  CIVIL_AFFAIRS,
  OTHER_ADMINISTRATIVE,
  COURT_RELATED,
  ORGANISATION_DISCIPLINE,
  ETHNIC_RELIGIOUS,
  OTHER
}
