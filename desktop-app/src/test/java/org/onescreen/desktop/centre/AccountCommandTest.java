package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.access.Role;
import org.onescreen.model.wire.Api;

@ExtendWith(PostgresForTests.class)
class AccountCommandTest {
  private static final String PASSWORD = "long enough";

  @TempDir Path folder;
  private CentreConsole console;
  private DatabaseLogin database;

  @BeforeEach
  void database(DatabaseLogin fresh) {
    database = fresh;
    console = new CentreConsole(fresh);
  }

  private int typed(String input, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "account";
    System.arraycopy(args, 0, all, 1, args.length);
    return console.typed(input, all);
  }

  private int run(String... args) {
    return typed("", args);
  }

  private String said() {
    return console.said();
  }

  private String complained() {
    return console.complained();
  }

  private int add(String name) {
    return typed(PASSWORD + "\n", "add", name, "--role", "mediator", "--scope", "990101");
  }

  @Test
  void an_account_that_was_added_logs_in_with_its_role_and_scope() {
    assertThat(add("zhang")).as("%s", complained()).isZero();
    assertThat(said()).contains("已添加账号 zhang。", "Account zhang was added.");
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = TestDesk.loggedIn(centre.server().url(), "zhang", PASSWORD)) {
      assertThat(desk.session().role()).isEqualTo(Role.MEDIATOR);
      assertThat(desk.session().scope()).containsExactly(Towns.COUNTY);
      assertThat(desk.session().displayName()).isEqualTo("zhang");
    }
  }

  @Test
  void accounts_are_listed_and_changed_while_the_centre_runs() throws IOException {
    add("zhang");
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = TestDesk.loggedIn(centre.server().url(), "zhang", PASSWORD)) {
      assertThat(run("scope", "zhang", "990101101,990101102")).isZero();
      assertThat(desk.get(Api.MANIFEST).statusCode()).as("a session stays").isEqualTo(200);
      assertThat(run("role", "zhang", "Statistician")).isZero();
      assertThat(desk.get(Api.MANIFEST).statusCode()).isEqualTo(401);
      assertThat(run("list")).isZero();
      assertThat(said()).contains("zhang\tzhang\tstatistician\t990101101,990101102\t");
      Path file = folder.resolve("password");
      Files.writeString(file, "another one\nof two lines\n");
      assertThat(run("password", "zhang", "--password-file", file.toString())).isZero();
      assertThat(desk.login("zhang", PASSWORD).statusCode()).isEqualTo(401);
      assertThat(desk.login("zhang", "another one").statusCode()).isEqualTo(200);
      assertThat(run("disable", "zhang")).isZero();
      assertThat(desk.login("zhang", "another one").statusCode()).isEqualTo(401);
      assertThat(run("enable", "zhang")).isZero();
      assertThat(desk.login("zhang", "another one").statusCode()).isEqualTo(200);
      assertThat(
              centre.number(
                  "SELECT count(*) FROM access_event WHERE from_address = 'console'"
                      + " AND what IN ('ROLE', 'SCOPE', 'PASSWORD', 'DISABLED', 'ENABLED')"))
          .isEqualTo(5);
    }
  }

  @Test
  void what_makes_no_sense_is_refused_in_both_languages_and_changes_nothing() {
    assertThat(add("zhang")).isZero();
    assertThat(add("zhang")).isEqualTo(1);
    assertThat(complained()).contains("已有账号 zhang", "There is an account zhang already");
    assertThat(run("disable", "nobody")).isEqualTo(1);
    assertThat(complained()).contains("没有账号 nobody", "There is no account nobody");
    assertThat(typed("short\n", "add", "li", "--role", "operator", "--scope", "99")).isEqualTo(2);
    assertThat(complained()).contains("8 到 200");
    assertThat(typed("", "add", "li", "--role", "operator", "--scope", "99")).isEqualTo(2);
    assertThat(complained()).contains("No password was given");
    assertThat(typed(PASSWORD, "add", "li", "--role", "king", "--scope", "99")).isEqualTo(2);
    assertThat(typed(PASSWORD, "add", "li", "--role", "operator", "--scope", "9x")).isEqualTo(2);
    assertThat(complained()).contains("不是区划代码");
    assertThat(typed(PASSWORD, "add", "a b", "--role", "operator", "--scope", "99")).isEqualTo(1);
    assertThat(run("add", "li", "--role", "operator", "--scope", "99", "--password", PASSWORD))
        .as("a password is never an argument")
        .isEqualTo(2);
    assertThat(run("list")).isZero();
    assertThat(said().lines()).hasSize(1);
    assertThat(said() + complained()).doesNotContain(PASSWORD);
  }

  @Test
  void a_database_that_is_not_there_is_told_in_plain_words() {
    console =
        new CentreConsole(new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/none", "nobody", "x"));
    assertThat(run("list")).isEqualTo(1);
    assertThat(complained()).contains("数据库不可用").doesNotContain("Exception");
  }
}
