package org.onescreen.desktop.cache.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;
import tools.jackson.core.JacksonException;

class BodyCutterTest {
  private static final List<String> SPACES = List.of("", " ", "\n", "\t ");
  private static final List<String> SECRETS =
      List.of(
          "\"秘密张三\"",
          "\"秘密\\\"\\u5f20\\\\\"",
          "\"𠮷秘密👮\"",
          "13800秘密".replace("秘密", "9090"),
          "true",
          "[\"秘密一\",\"秘密二\"]",
          "{\"name\":\"秘密\"}",
          "\"\"");

  private static final String DIVISION = "990101101000";
  private static final String GRID = "990101101001001";

  /// A record of which anything may be missing.
  record Note(
      @Nullable UUID id,
      @Nullable DivisionCode division,
      @Nullable GridCode grid,
      @Nullable Boolean active,
      @Nullable Boolean escalated,
      @Nullable LocalDate deadline,
      @Nullable String title,
      @Nullable List<Party> parties)
      implements CentreRecord {}

  private static final Column<Boolean> ACTIVE = Column.of("active", Boolean.class);
  private static final Column<Boolean> ESCALATED = Column.of("escalated", Boolean.class);
  private static final Column<LocalDate> DEADLINE = Column.of("deadline", LocalDate.class);
  private static final Kind<Note> NOTE =
      Kind.of(999, "note", Note.class)
          .columns(Column.of("grid", GridCode.class), ACTIVE, ESCALATED, DEADLINE)
          .build();

  private final BodyCutter cutter = new BodyCutter(NOTE);

  @Test
  void what_is_personal_is_cut_wherever_it_stands_and_put_back_byte_for_byte() {
    for (long seed = 1; seed <= 2_000; seed++) {
      Random random = new Random(seed);
      byte[] body = body(random).getBytes(StandardCharsets.UTF_8);
      Cut cut = cutter.cut(body);
      String rest = new String(cut.rest(), StandardCharsets.UTF_8);
      assertThat(Cut.join(cut.rest(), 0, cut.secrets())).as("seed %d", seed).isEqualTo(body);
      assertThat(rest).as("seed %d", seed).doesNotContain("秘密", "9090");
      assertThat(cutter.cut(cut.rest()).secrets()).as("seed %d", seed).isEmpty();
      assertThat(cut.columns()).containsSequence(DIVISION, GRID);
    }
  }

  /// A dispute's JSON with parties of all shapes, and fields that nobody knows, in any order.
  private static String body(Random random) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "\"division\":\"" + DIVISION + "\"",
                "\"grid\":\"" + GRID + "\"",
                "\"later\":{\"parties\":[{\"name\":\"公开\"}]}",
                "\"title\":\"邻里\\n纠纷\""));
    List<String> parties = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<String> party = new ArrayList<>(List.of("\"role\":\"公开\""));
      for (String name : List.of("name", "phone", "idNumber", "n\\u0061me")) {
        if (random.nextInt(3) > 0) {
          party.add("\"" + name + "\":" + SECRETS.get(random.nextInt(SECRETS.size())));
        }
      }
      java.util.Collections.shuffle(party, random);
      parties.add("{" + joined(party, random) + "}");
    }
    String list = "[" + joined(parties, random) + "]";
    fields.add("\"parties\":" + (random.nextInt(5) == 0 ? "[" + list + ",null]" : list));
    java.util.Collections.shuffle(fields, random);
    return "{" + joined(fields, random) + "}";
  }

  private static String joined(List<String> parts, Random random) {
    return String.join(
        SPACES.get(random.nextInt(SPACES.size())) + "," + SPACES.get(random.nextInt(SPACES.size())),
        parts);
  }

  @Test
  void the_columns_are_read_on_the_way() {
    Cut cut =
        cutter.cut(
            "{\"division\":\"%s\",\"active\":true,\"escalated\":false,\"deadline\":null}"
                .formatted(DIVISION)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(cut.columns()).hasSize(NOTE.columns().size());
    assertThat(cut.columns()[0]).isEqualTo(DIVISION);
    assertThat(cut.columns()[NOTE.columns().indexOf(ACTIVE)]).isEqualTo(1L);
    assertThat(cut.columns()[NOTE.columns().indexOf(ESCALATED)]).isEqualTo(0L);
    assertThat(cut.columns()[NOTE.columns().indexOf(DEADLINE)]).isNull();
  }

  @Test
  void what_is_no_record_is_refused() {
    for (String bad :
        List.of(
            "",
            "[]",
            "\"x\"",
            "{\"division\":\"99\"",
            "{\"division\":\"99\"},{\"name\":\"秘密\"}",
            "{\"division\":99}",
            "{\"division\":[\"99\"]}",
            "{\"active\":\"yes\"}",
            "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")) {
      assertThatThrownBy(() -> cutter.cut(bad.getBytes(StandardCharsets.UTF_8)))
          .as(bad.substring(0, Math.min(60, bad.length())))
          .isInstanceOf(JacksonException.class);
    }
  }

  @Test
  void values_of_another_record_are_not_put_in() {
    byte[] long1 =
        "{\"title\":\"一二三四五六七八九十一二三四五六七八九十\",\"parties\":[{\"name\":\"甲\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    byte[] secrets = cutter.cut(long1).secrets();
    assertThatThrownBy(() -> Cut.join(new byte[] {'{', '}'}, 0, secrets))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
