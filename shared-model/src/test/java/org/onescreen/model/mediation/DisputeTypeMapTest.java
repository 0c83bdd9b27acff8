package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The three vocabularies of domain.md 2.2, and how they go over into each other.
class DisputeTypeMapTest {
  /// Some of what anybody in an office would say, each on its own: judicial, older, newer.
  private static final List<DisputeTypes> SAID =
      List.of(
          new DisputeTypes(
              DisputeType.MARRIAGE_FAMILY,
              OlderDisputeType.MARRIAGE_FAMILY,
              NewerDisputeType.MARRIAGE_FAMILY),
          new DisputeTypes(
              DisputeType.NEIGHBOURHOOD,
              OlderDisputeType.NEIGHBOURHOOD,
              NewerDisputeType.NEIGHBOURHOOD),
          new DisputeTypes(
              DisputeType.LABOUR, OlderDisputeType.LABOUR_INSURANCE, NewerDisputeType.LABOUR),
          new DisputeTypes(
              DisputeType.FOREST_LAND,
              OlderDisputeType.FOREST_WATER_RIGHTS,
              NewerDisputeType.LAND_RESOURCES),
          new DisputeTypes(
              DisputeType.TRAFFIC_ACCIDENT, OlderDisputeType.TRAFFIC, NewerDisputeType.TORT));

  @Test
  void each_vocabulary_is_as_long_as_its_list() {
    assertThat(DisputeType.values()).hasSize(15);
    assertThat(OlderDisputeType.values()).hasSize(25);
    assertThat(OlderDisputeType.MARRIAGE_FAMILY.code()).isEqualTo("16");
    assertThat(OlderDisputeType.DAMAGES.code()).isEqualTo("24");
    assertThat(NewerDisputeType.values()).hasSize(17);
  }

  @Test
  void whatever_is_chosen_in_one_vocabulary_stays_and_the_others_follow() {
    for (DisputeType type : DisputeType.values()) {
      assertThat(DisputeTypes.of(type).judicial()).isEqualTo(type);
    }
    for (OlderDisputeType type : OlderDisputeType.values()) {
      assertThat(DisputeTypes.of(type).older()).isEqualTo(type);
    }
    for (NewerDisputeType type : NewerDisputeType.values()) {
      assertThat(DisputeTypes.of(type).newer()).isEqualTo(type);
    }
  }

  @Test
  void the_types_that_all_three_know_mean_the_same_in_all_three() {
    assertThat(SAID)
        .allSatisfy(said -> assertThat(DisputeTypes.of(said.judicial())).isEqualTo(said));
    assertThat(SAID)
        .allSatisfy(
            said ->
                assertThat(DisputeTypes.of(said.older()).judicial()).isEqualTo(said.judicial()));
  }
}
