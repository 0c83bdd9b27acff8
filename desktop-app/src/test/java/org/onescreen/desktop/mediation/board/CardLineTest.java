package org.onescreen.desktop.mediation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.Inks;

class CardLineTest {
  private static final List<String> PARTS = List.of("本阶段 12 天", "静默 9 天", "协议生效");
  private static final CardLine DAYS =
      new CardLine(
          List.of(),
          new CardLine.Words(CardInk.NOTE, String.join(CardWords.THEN, PARTS)),
          List.of());

  private final Inks inks = new Inks(CardInk.values(), () -> {});

  @Test
  void a_line_leaves_out_its_last_parts_whole_where_there_is_too_little_room() {
    for (int parts = PARTS.size(); parts > 0; parts--) {
      String fitting = String.join(CardWords.THEN, PARTS.subList(0, parts));
      double room = inks.width(CardInk.NOTE, fitting);
      assertThat(drawn(room)).isEqualTo(fitting);
      assertThat(drawn(room + 1)).isEqualTo(fitting);
    }
  }

  @Test
  void only_where_not_even_the_first_part_fits_is_it_cut() {
    double room = inks.width(CardInk.NOTE, PARTS.getFirst()) - 1;
    assertThat(drawn(room)).startsWith("本阶段").endsWith("...");
    assertThat(drawn(0)).isEmpty();
  }

  private String drawn(double room) {
    return DAYS.lay(inks, 0, room).getFirst().words().text();
  }
}
