package org.onescreen.desktop.wall.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Digital zoom, and where things lie in the whole picture.
class ZoomWindowTest {
  @Test
  void what_is_seen_in_a_part_is_told_by_where_it_lies_in_the_whole() {
    ZoomWindow upperRight = new ZoomWindow(0.5, 0.25, 0.5);
    assertThat(upperRight.wholeX(0)).isEqualTo(0.5);
    assertThat(upperRight.wholeY(0)).isEqualTo(0.25);
    assertThat(upperRight.wholeX(0.5)).isEqualTo(0.75);
    assertThat(upperRight.wholeY(1)).isEqualTo(0.75);
    assertThat(ZoomWindow.WHOLE.wholeX(0.3)).isEqualTo(0.3);
    assertThat(ZoomWindow.WHOLE.wholeY(0.3)).isEqualTo(0.3);
  }

  @Test
  void the_point_under_the_hand_stays_where_it_is_in_the_whole_picture() {
    ZoomWindow before = new ZoomWindow(0.2, 0.1, 0.5);
    ZoomWindow after = before.nearer(0.25, 0.75, 2);
    assertThat(after.wholeX(0.25)).isEqualTo(before.wholeX(0.25));
    assertThat(after.wholeY(0.75)).isEqualTo(before.wholeY(0.75));
  }
}
