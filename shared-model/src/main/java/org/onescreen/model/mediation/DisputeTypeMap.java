package org.onescreen.model.mediation;

import java.util.List;
import java.util.function.Function;

/// How the three vocabularies of dispute types (domain.md, 2.2) go over into each other. They were
/// made by three offices and fit nowhere exactly: the first line in which a value stands is what
/// follows from it, and whoever registers may choose otherwise.
public final class DisputeTypeMap {
  /// Every value of each vocabulary stands in it.
  public static final List<DisputeTypes> LINES =
      List.of(
          // Seen from the judicial statistics: the first of each is what follows.
          line(
              DisputeType.MARRIAGE_FAMILY,
              OlderDisputeType.MARRIAGE_FAMILY,
              NewerDisputeType.MARRIAGE_FAMILY),
          line(
              DisputeType.NEIGHBOURHOOD,
              OlderDisputeType.NEIGHBOURHOOD,
              NewerDisputeType.NEIGHBOURHOOD),
          line(
              DisputeType.HOUSE_SITE, OlderDisputeType.HOUSING_PROPERTY, NewerDisputeType.PROPERTY),
          line(DisputeType.CONTRACT, OlderDisputeType.ECONOMIC_CONTRACT, NewerDisputeType.CONTRACT),
          line(
              DisputeType.PRODUCTION_BUSINESS,
              OlderDisputeType.ECONOMIC_CONTRACT,
              NewerDisputeType.OTHER_CIVIL),
          line(DisputeType.DAMAGES, OlderDisputeType.DAMAGES, NewerDisputeType.TORT),
          line(
              DisputeType.FOREST_LAND,
              OlderDisputeType.FOREST_WATER_RIGHTS,
              NewerDisputeType.LAND_RESOURCES),
          line(
              DisputeType.LAND_ACQUISITION,
              OlderDisputeType.STATE_LAND,
              NewerDisputeType.URBAN_RURAL_BUILDING),
          line(DisputeType.POLLUTION, OlderDisputeType.ENVIRONMENT, NewerDisputeType.TORT),
          line(DisputeType.LABOUR, OlderDisputeType.LABOUR_INSURANCE, NewerDisputeType.LABOUR),
          line(DisputeType.CONSUMER, OlderDisputeType.CONSUMER, NewerDisputeType.CONTRACT),
          line(DisputeType.MEDICAL, OlderDisputeType.MEDICAL, NewerDisputeType.TORT),
          line(DisputeType.TRAFFIC_ACCIDENT, OlderDisputeType.TRAFFIC, NewerDisputeType.TORT),
          line(
              DisputeType.PROPERTY_MANAGEMENT,
              OlderDisputeType.HOUSING_PROPERTY,
              NewerDisputeType.CONTRACT),
          line(DisputeType.OTHER, OlderDisputeType.OTHER, NewerDisputeType.OTHER),
          // Seen from the older list.
          line(
              DisputeType.LAND_ACQUISITION,
              OlderDisputeType.RURAL_LAND,
              NewerDisputeType.LAND_RESOURCES),
          line(
              DisputeType.LAND_ACQUISITION,
              OlderDisputeType.CITY_BUILDING,
              NewerDisputeType.URBAN_RURAL_BUILDING),
          line(
              DisputeType.OTHER,
              OlderDisputeType.FAMILY_PLANNING,
              NewerDisputeType.OTHER_ADMINISTRATIVE),
          line(DisputeType.OTHER, OlderDisputeType.VILLAGE_AFFAIRS, NewerDisputeType.CIVIL_AFFAIRS),
          line(DisputeType.OTHER, OlderDisputeType.SCHOOL, NewerDisputeType.OTHER_CIVIL),
          line(DisputeType.DAMAGES, OlderDisputeType.PERSONAL_INJURY, NewerDisputeType.PERSONALITY),
          line(DisputeType.FOREST_LAND, OlderDisputeType.BOUNDARY, NewerDisputeType.LAND_RESOURCES),
          line(
              DisputeType.OTHER,
              OlderDisputeType.ETHNIC_RELIGIOUS,
              NewerDisputeType.ETHNIC_RELIGIOUS),
          line(DisputeType.LABOUR, OlderDisputeType.ENTERPRISE_REFORM, NewerDisputeType.LABOUR),
          line(
              DisputeType.LAND_ACQUISITION,
              OlderDisputeType.RESETTLEMENT,
              NewerDisputeType.URBAN_RURAL_BUILDING),
          line(
              DisputeType.OTHER,
              OlderDisputeType.LAW_ENFORCEMENT,
              NewerDisputeType.OTHER_ADMINISTRATIVE),
          line(DisputeType.OTHER, OlderDisputeType.COURT_RELATED, NewerDisputeType.COURT_RELATED),
          // Seen from the newer list.
          line(DisputeType.CONTRACT, OlderDisputeType.ECONOMIC_CONTRACT, NewerDisputeType.FINANCE),
          line(
              DisputeType.OTHER, OlderDisputeType.OTHER, NewerDisputeType.ORGANISATION_DISCIPLINE));

  private DisputeTypeMap() {}

  private static DisputeTypes line(
      DisputeType judicial, OlderDisputeType older, NewerDisputeType newer) {
    return new DisputeTypes(judicial, older, newer);
  }

  public static OlderDisputeType older(DisputeType judicial) {
    return first(DisputeTypes::judicial, judicial).older();
  }

  public static OlderDisputeType older(NewerDisputeType newer) {
    return first(DisputeTypes::newer, newer).older();
  }

  public static NewerDisputeType newer(DisputeType judicial) {
    return first(DisputeTypes::judicial, judicial).newer();
  }

  public static NewerDisputeType newer(OlderDisputeType older) {
    return first(DisputeTypes::older, older).newer();
  }

  public static DisputeType judicial(OlderDisputeType older) {
    return first(DisputeTypes::older, older).judicial();
  }

  public static DisputeType judicial(NewerDisputeType newer) {
    return first(DisputeTypes::newer, newer).judicial();
  }

  private static <T> DisputeTypes first(Function<DisputeTypes, T> part, T value) {
    return LINES.stream()
        .filter(line -> part.apply(line).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no line has " + value));
  }
}
