package org.onescreen.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
  @ParameterizedTest
  @EnumSource
  void every_role_may_do_something(Role role) {
    assertThat(Permissions.of(role)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "ADMINISTRATOR"})
  void who_audits_or_administers_sees_no_case_and_changes_none(Role role) {
    assertThat(Permissions.of(role))
        .doesNotContain(
            Permission.RECORDS, Permission.PERSONAL_DATA, Permission.PICTURES, Permission.COMMANDS);
  }

  @Test
  void nobody_both_administers_and_audits() {
    for (Role role : Role.values()) {
      assertThat(
              Permissions.of(role).containsAll(Set.of(Permission.AUDIT, Permission.ADMINISTRATION)))
          .as("%s", role)
          .isFalse();
    }
  }

  @Test
  void a_statistician_reads_records_and_nothing_else() {
    assertThat(Permissions.of(Role.STATISTICIAN)).containsExactly(Permission.RECORDS);
  }

  @ParameterizedTest
  @EnumSource
  void who_gives_commands_reads_what_they_are_about(Role role) {
    if (Permissions.allows(role, Permission.COMMANDS)) {
      assertThat(Permissions.of(role)).contains(Permission.RECORDS, Permission.PERSONAL_DATA);
    }
  }

  @Test
  void the_public_pictures_are_for_those_on_duty_and_their_director() {
    Set<Role> watching = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (Permissions.allows(role, Permission.PICTURES)) {
        watching.add(role);
      }
    }
    assertThat(watching).containsExactlyInAnyOrder(Role.OPERATOR, Role.DIRECTOR);
  }
}
