package org.onescreen.model.mediation;

/// The fifteen types of the judicial statistics (司法统计口径).
public enum DisputeType {
  MARRIAGE_FAMILY,
  NEIGHBOURHOOD,
  HOUSE_SITE,
  CONTRACT,
  PRODUCTION_BUSINESS,
  DAMAGES,
  FOREST_LAND,
  LAND_ACQUISITION,
  POLLUTION,
  LABOUR,
  CONSUMER,
  MEDICAL,
  TRAFFIC_ACCIDENT,
  PROPERTY_MANAGEMENT,
  OTHER
}
