package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;

/// The access record is checked on the command line, also against somebody who owns the database.
@ExtendWith(PostgresForTests.class)
class AuditCommandTest {
  private static final Pattern SEAL = Pattern.compile("\\d+-[0-9a-f]{64}");
  private static final String UNGUARDED =
      "ALTER TABLE access_event DISABLE TRIGGER access_event_never_changes";

  private CentreConsole console;
  private TestCentre centre;

  @BeforeEach
  void start(DatabaseLogin database) {
    console = new CentreConsole(database);
    centre = TestCentre.start(database);
    centre.account("zhang", Towns.EAST);
    try (TestDesk desk = centre.desk()) {
      desk.login("zhang", "wrong");
    }
    centre.close();
  }

  /// @return the seal
  private String whole(String... args) {
    assertThat(console.run(args)).as("%s", console.complained()).isZero();
    assertThat(console.said()).contains("访问记录完整", "The access record is whole");
    Matcher seal = SEAL.matcher(console.said());
    assertThat(seal.find()).isTrue();
    return seal.group();
  }

  @Test
  void a_record_that_only_grew_is_whole_and_still_has_the_line_of_an_old_seal(
      DatabaseLogin database) {
    String seal = whole("audit");
    assertThat(console.run("account", "disable", "zhang")).isZero();
    assertThat(whole("audit", "--seal", seal)).isNotEqualTo(seal);
  }

  @Test
  void a_line_that_was_changed_is_named() {
    centre.sql(UNGUARDED, "UPDATE access_event SET what = 'LOGIN' WHERE what = 'LOGIN_FAILED'");
    long changed = centre.number("SELECT max(id) FROM access_event");
    assertThat(console.run("audit")).isEqualTo(1);
    assertThat(console.complained()).contains("第 " + changed + " 条", "line " + changed);
  }

  @Test
  void a_line_that_was_taken_out_is_missed() {
    centre.sql(UNGUARDED, "DELETE FROM access_event WHERE id = 2");
    assertThat(console.run("audit")).isEqualTo(1);
    assertThat(console.complained()).contains("第 3 条");
  }

  @Test
  void an_end_that_was_cut_off_is_missed_by_whoever_kept_the_seal() {
    String seal = whole("audit");
    centre.sql(UNGUARDED, "DELETE FROM access_event WHERE id > 2");
    whole("audit");
    assertThat(console.run("audit", "--seal", seal)).isEqualTo(1);
    assertThat(console.complained()).contains("访问记录被截断或重写", seal);
    assertThat(console.run("audit", "--seal", "7-nonsense")).isEqualTo(2);
    assertThat(console.complained()).contains("不是封印");
  }

  @Test
  void what_many_do_at_once_becomes_one_chain(DatabaseLogin database) {
    try (TestCentre again = TestCentre.start(database)) {
      IntStream.range(0, 12)
          .parallel()
          .forEach(
              number -> {
                try (TestDesk desk = new TestDesk(again.server().url())) {
                  desk.login("stranger" + number, "x");
                }
              });
    }
    whole("audit");
    assertThat(centre.number("SELECT count(*) - max(id) FROM access_event")).isZero();
  }
}
