package org.onescreen.model.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
  /// The example of GB 11643.
  private static final String EXAMPLE = "11010519491231002X";

  @Test
  void aNumberTellsTheBirthdayTheSexAndTheAge() {
    IdNumber number = IdNumber.of(" 11010519491231002x ").orElseThrow();
    assertThat(number.text()).isEqualTo(EXAMPLE);
    assertThat(number.born()).isEqualTo(LocalDate.of(1949, 12, 31));
    assertThat(number.male()).isFalse();
    assertThat(number.age(LocalDate.of(1967, 12, 30))).isEqualTo(17);
    assertThat(number.age(LocalDate.of(1967, 12, 31))).isEqualTo(18);
    assertThat(number).hasToString("IdNumber[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110105194912310021",
        "11010519491231003X",
        "11010519491231002",
        "110105194902300020",
        "一一010519491231002X"
      })
  void aWrongSignIsFound(String written) {
    assertThat(IdNumber.of(written)).isEmpty();
  }
}
