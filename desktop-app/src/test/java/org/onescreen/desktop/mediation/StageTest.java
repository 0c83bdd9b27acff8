package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeState;

final class StageTest {
  @Test
  void every_state_of_a_case_is_in_exactly_one_column() {
    List<DisputeState> listed =
        Arrays.stream(Stage.values()).flatMap(stage -> stage.states().stream()).toList();
    assertThat(listed).containsExactlyInAnyOrder(DisputeState.values());
    assertThat(Stage.values()).allSatisfy(stage -> assertThat(stage.states()).isNotEmpty());
  }

  @Test
  void a_case_that_is_being_mediated_is_in_one_of_the_first_three_columns() {
    assertThat(DisputeFlow.IN_MEDIATION)
        .allSatisfy(
            state ->
                assertThat(Stage.of(state))
                    .isIn(Stage.INTAKE, Stage.INVESTIGATION, Stage.MEDIATION));
  }
}
