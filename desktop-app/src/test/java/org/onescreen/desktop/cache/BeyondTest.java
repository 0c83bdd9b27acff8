package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How the places beyond the cursor are kept in the cache's file.
class BeyondTest {
  @Test
  void what_was_written_is_read_again() {
    Beyond two = Beyond.of(12, 5).and(Beyond.of(30, -8)).and(Beyond.of(9, 5));
    assertThat(Beyond.parse(two.toString())).isEqualTo(two);
    assertThat(Beyond.parse(Beyond.NONE.toString())).isEqualTo(Beyond.NONE);
  }

  @Test
  void what_an_earlier_program_wrote_is_a_place_of_an_unknown_stretch() {
    assertThat(Beyond.parse("44")).isEqualTo(Beyond.of(44, Beyond.UNKNOWN));
    assertThat(Beyond.parse("0")).isEqualTo(Beyond.NONE);
  }

  @Test
  void a_centre_that_names_ever_new_stretches_does_not_fill_the_cache() {
    Beyond many = Beyond.NONE;
    for (int tag = 1; tag <= 1_000; tag++) {
      many = many.and(Beyond.of(tag, tag));
    }
    assertThat(many.places()).hasSizeLessThan(20);
    assertThat(many.newest()).isEqualTo(1_000);
  }
}
