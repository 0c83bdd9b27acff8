package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How much of the feed a transaction takes.
class PortionTest {
  private final Portion portion = new Portion();

  @Test
  void a_first_sync_takes_more_at_a_time_than_what_comes_later() {
    assertThat(portion.rows(true)).isGreaterThan(portion.rows(false));
    assertThat(portion.nanos(true)).isGreaterThan(portion.nanos(false));
  }

  @Test
  void it_takes_less_as_the_pages_of_each_row_grow_so_that_the_log_stays_below_its_limit() {
    for (long pagesOfAThousand = 100; pagesOfAThousand < 5_000; pagesOfAThousand += 100) {
      int rows = portion.rows(true);
      portion.took(rows, rows * pagesOfAThousand / 1_000);
      long next = portion.rows(true) * pagesOfAThousand / 1_000 * 4_096;
      assertThat(next).as("%d pages a thousand rows", pagesOfAThousand).isLessThan(64_000_000);
    }
  }

  @Test
  void what_nobody_could_tell_changes_nothing_and_no_figure_stops_it() {
    portion.took(20_000, 0);
    assertThat(portion.rows(true)).isEqualTo(20_000);
    portion.took(20_000, Long.MAX_VALUE / 1_000_000_000L);
    assertThat(portion.rows(true)).isEqualTo(2_000);
    portion.took(20_000, 1);
    assertThat(portion.rows(true)).isEqualTo(20_000);
  }
}
