package org.onescreen.model.access;

import static org.onescreen.model.access.Permission.ADMINISTRATION;
import static org.onescreen.model.access.Permission.AUDIT;
import static org.onescreen.model.access.Permission.COMMANDS;
import static org.onescreen.model.access.Permission.PERSONAL_DATA;
import static org.onescreen.model.access.Permission.PICTURES;
import static org.onescreen.model.access.Permission.RECORDS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The one table of who may do what. The server asks it at every request; a desk may ask it to know
/// what to offer.
///
/// | | records | personal data | pictures | commands | audit | administration |
/// |---|---|---|---|---|---|---|
/// | operator | yes | yes | yes | yes | | |
/// | mediator | yes | yes | | yes | | |
/// | liaison | yes | yes | | yes | | |
/// | director | yes | yes | yes | yes | | |
/// | statistician | yes | | | | | |
/// | auditor | | | | | yes | |
/// | administrator | | | | | | yes |
///
/// Source: separation of powers of GB/T 22239-2019 (三权分立): who administers and who audits see no
/// case; least privilege of 个人信息保护法 §51.
public final class Permissions {
  private static final Map<Role, Set<Permission>> TABLE = table();

  private Permissions() {}

  private static Map<Role, Set<Permission>> table() {
    Map<Role, Set<Permission>> table = new EnumMap<>(Role.class);
    table.put(Role.OPERATOR, EnumSet.of(RECORDS, PERSONAL_DATA, PICTURES, COMMANDS));
    table.put(Role.MEDIATOR, EnumSet.of(RECORDS, PERSONAL_DATA, COMMANDS));
    table.put(Role.LIAISON, EnumSet.of(RECORDS, PERSONAL_DATA, COMMANDS));
    table.put(Role.DIRECTOR, EnumSet.of(RECORDS, PERSONAL_DATA, PICTURES, COMMANDS));
    table.put(Role.STATISTICIAN, EnumSet.of(RECORDS));
    table.put(Role.AUDITOR, EnumSet.of(AUDIT));
    table.put(Role.ADMINISTRATOR, EnumSet.of(ADMINISTRATION));
    return Collections.unmodifiableMap(table);
  }

  public static boolean allows(Role role, Permission permission) {
    return of(role).contains(permission);
  }

  public static Set<Permission> of(Role role) {
    return Set.copyOf(TABLE.getOrDefault(role, Set.of()));
  }
}
