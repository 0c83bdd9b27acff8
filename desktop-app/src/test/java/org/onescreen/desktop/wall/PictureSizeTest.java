package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
  private static final double WIDE = 16.0 / 9.0;
  private static final double PAL = 704.0 / 576.0;

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void a_picture_never_reaches_beyond_its_tile_and_is_even(double scale) {
    for (double width = 32; width < 700; width += 0.25) {
      PictureSize size = PictureSize.within(width, 240, PAL, scale);
      assertThat(size.width()).isEven().isLessThanOrEqualTo((int) Math.floor(width * scale));
      assertThat(size.height()).isEven().isLessThanOrEqualTo((int) Math.floor(240 * scale));
    }
  }

  @Test
  void it_fills_the_tile_in_one_direction_and_keeps_the_cameras_shape() {
    assertThat(PictureSize.within(320, 400, WIDE, 1)).isEqualTo(new PictureSize(320, 180));
    assertThat(PictureSize.within(900, 180, WIDE, 1)).isEqualTo(new PictureSize(320, 180));
  }

  @Test
  void a_tile_without_room_asks_for_nothing() {
    assertThat(PictureSize.within(0, 0, PAL, 1)).isEqualTo(new PictureSize(0, 0));
  }
}
