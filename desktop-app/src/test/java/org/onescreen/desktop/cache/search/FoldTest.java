package org.onescreen.desktop.cache.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {
  private final Fold fold = new Fold();
  private final Pinyin pinyin = new Pinyin();

  @Test
  void what_a_person_takes_for_the_same_is_the_same() {
    assertThat(fold.fold("東關鄉蘆溝橋派出所")).isEqualTo("东关乡芦沟桥派出所");
    assertThat(fold.fold("ＭＤ２０２６－０１")).isEqualTo("md2026-01");
    assertThat(fold.fold("Ⅲ级㈱ﬁ")).isEqualTo("iii级(株)fi");
    assertThat(fold.fold("甲\t乙\n丙\u3000丁\u0000戊")).isEqualTo("甲 乙 丙 丁 戊");
    assertThat(fold.fold("𠮷野家👮‍♀️")).startsWith("𠮷野家👮");
  }

  @Test
  void a_search_is_as_many_terms_as_it_has_words() {
    assertThat(fold.terms("  東關  盜竊 東關 ")).isEqualTo(List.of("东关", "盗窃"));
    assertThat(fold.terms(" \t\u3000")).isEmpty();
    assertThat(fold.terms("")).isEmpty();
  }

  @Test
  void a_name_is_spelt_whole_and_by_initials() {
    assertThat(pinyin.of("东关村")).containsExactlyInAnyOrder("dongguancun", "dgc");
    assertThat(pinyin.of("东关1号机")).contains("dongguan1haoji", "dg1hj");
    assertThat(pinyin.of("abc")).isEmpty();
    assertThat(pinyin.of("")).isEmpty();
  }

  @Test
  void a_character_with_several_readings_is_found_by_each() {
    assertThat(pinyin.of("长安街")).contains("changanjie", "zhanganjie", "caj", "zaj");
    assertThat(pinyin.of("重庆路")).contains("chongqinglu", "zhongqinglu");
    assertThat(pinyin.of("单家堡")).contains("shanjiabao", "danjiabao", "shanjiapu", "sjp");
    assertThat(pinyin.of("吕梁")).contains("luliang", "lvliang");
    assertThat(pinyin.of("女贞")).contains("nuzhen", "nvzhen");
  }

  @Test
  void tokens_are_letters_and_digits_whatever_is_typed() {
    for (String text :
        List.of("\"", "*", "a\"b", "AND", "x OR y", "👮", "𠮷", "\uD842", "(", "-甲")) {
      assertThat(Grams.of(fold.fold(text))).matches("([0-9a-z]{4,12} )+");
      assertThat(Grams.query(fold.terms(text)))
          .matches("\"[0-9a-z]{4,12}\"\\*?( AND \"[0-9a-z]{4,12}\"\\*?)*");
    }
    assertThat(Grams.query(List.of("一二三"))).hasSize(14);
    assertThat(Grams.query(List.of("一".repeat(5_000)))).hasSizeLessThan(500);
  }
}
