package org.onescreen.desktop.cache.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What stands in a text is found by its tokens, wherever it begins and however long it is.
class GramsTest {
  private static final String LETTERS = "东西0123456789 a";

  @Test
  void each_piece_of_a_text_is_found_by_the_tokens_of_the_text() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      String text = text(random);
      Set<String> tokens = new TreeSet<>(List.of(Grams.of(text).split(" ")));
      int from = random.nextInt(text.length());
      String piece = text.substring(from, from + 1 + random.nextInt(text.length() - from));
      List<String> terms = List.of(piece.strip().split(" +"));
      if (!piece.isBlank()) {
        assertThat(List.of(Grams.query(terms).split(" AND ")))
            .as("seed 7: <%s> in <%s>", piece, text)
            .allMatch(part -> found(part, tokens));
      }
    }
  }

  @Test
  void five_digits_of_a_number_are_one_token_and_not_three_common_ones() {
    assertThat(Grams.query(List.of("25025"))).doesNotContain("AND").doesNotContain("*");
    assertThat(Grams.query(List.of("2502"))).doesNotContain("AND").endsWith("*");
  }

  @Test
  void of_chinese_each_three_are_a_token() {
    assertThat(Grams.query(List.of("东关村排水")).split(" AND ")).hasSize(3);
    assertThat(Grams.query(List.of("东关"))).endsWith("*");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("1");
    for (int length = random.nextInt(30); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.append('西').toString();
  }

  private static boolean found(String part, Set<String> tokens) {
    String token = part.replace("\"", "").replace("*", "");
    return part.endsWith("*")
        ? tokens.stream().anyMatch(each -> each.startsWith(token))
        : tokens.contains(token);
  }
}
