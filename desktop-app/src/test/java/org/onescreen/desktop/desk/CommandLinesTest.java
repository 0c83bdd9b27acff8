package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final DeskOptions options = new DeskOptions();

  @Test
  void without_a_word_the_desk_opens_on_the_embedded_county() {
    assertThat(parse()).isEmpty();
    assertThat(options.centre()).isEmpty();
    assertThat(options.sample()).isEqualTo(DeskOptions.SampleChoice.COUNTY);
  }

  @Test
  void an_unknown_option_gets_one_sentence_in_chinese_and_one_in_english() {
    assertThat(parse("--colour", "red")).contains(2);
    assertThat(said(err).lines())
        .containsExactly(
            "不认识的选项：--colour red。用 packaging/run --help 查看全部选项。",
            "Unknown option: --colour red. packaging/run --help lists all options.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"centre.example", "ftp://centre.example", "http://", "https:///x"})
  void an_address_that_is_none_is_refused_before_anything_starts(String address) {
    assertThat(parse("--centre", address)).contains(2);
    assertThat(said(err)).contains("不是有效的网址").contains("is no valid address");
  }

  @Test
  void a_size_that_no_sample_has_is_refused() {
    assertThat(parse("--sample", "planet")).contains(2);
    assertThat(said(err)).contains("命令行有误").contains("The command line is wrong");
  }

  @Test
  void help_lists_every_option_in_chinese() {
    assertThat(parse("--help")).contains(0);
    assertThat(said(out)).contains("--centre").contains("中心服务器地址").contains("--profile");
  }

  private Optional<Integer> parse(String... args) {
    return CommandLines.parse(options, args, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
