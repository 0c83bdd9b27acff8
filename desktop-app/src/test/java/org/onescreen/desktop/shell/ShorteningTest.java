package org.onescreen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class ShorteningTest {
  private static final String WIDE = "示范镇𠮷祥村第三网格";

  private final Text text = new Text();

  @Test
  void what_has_room_is_shown_whole() {
    Shortening.show(text, WIDE, 10_000);
    assertThat(text.getText()).isEqualTo(WIDE);
  }

  @Test
  void a_character_of_two_units_is_never_cut_through_however_little_room_there_is() {
    for (double width = 200; width >= 0; width--) {
      Shortening.show(text, WIDE, width);
      assertThat(text.getText().chars().filter(c -> Character.isSurrogate((char) c)).count() % 2)
          .isZero();
      assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(width);
      assertThat(text.getText())
          .as("%s pixels", width)
          .satisfiesAnyOf(
              shown -> assertThat(shown).isEqualTo(WIDE),
              shown -> assertThat(shown).endsWith("..."),
              shown -> assertThat(shown).isEmpty());
    }
  }
}
