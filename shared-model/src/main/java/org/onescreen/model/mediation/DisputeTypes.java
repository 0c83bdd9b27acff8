package org.onescreen.model.mediation;

/// One dispute's type in the three vocabularies that reports ask for: the judicial statistics, the
/// older list of comprehensive governance and the newer one.
public record DisputeTypes(DisputeType judicial, OlderDisputeType older, NewerDisputeType newer) {
  /// What follows from the judicial type.
  public static DisputeTypes of(DisputeType judicial) {
    return new DisputeTypes(
        judicial, DisputeTypeMap.older(judicial), DisputeTypeMap.newer(judicial));
  }

  /// What follows from a type of the older list.
  public static DisputeTypes of(OlderDisputeType older) {
    DisputeType judicial = DisputeTypeMap.judicial(older);
    return new DisputeTypes(judicial, older, DisputeTypeMap.newer(older));
  }

  /// What follows from a type of the newer list.
  public static DisputeTypes of(NewerDisputeType newer) {
    DisputeType judicial = DisputeTypeMap.judicial(newer);
    return new DisputeTypes(judicial, DisputeTypeMap.older(newer), newer);
  }
}
