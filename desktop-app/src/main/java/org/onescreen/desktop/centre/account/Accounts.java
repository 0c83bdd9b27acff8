package org.onescreen.desktop.centre.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.AccessEvent;
import org.onescreen.model.wire.AccountInfo;

/// The accounts of the centre. Whatever changes what an account may do ends its sessions, but for a
/// change of scope, which holds from its next request on.
///
/// Safe for use by many threads.
public final class Accounts {
  private final Jdbi jdbi;
  private final PasswordHash hash;
  private final AccessLog log;

  public Accounts(Jdbi jdbi, PasswordHash hash, AccessLog log) {
    this.jdbi = jdbi;
    this.hash = hash;
    this.log = log;
  }

  /// An account that may log in, with its password's hash.
  record Account(
      UUID id, String displayName, String password, Role role, List<DivisionCode> scope) {}

  /// An operator's account: makes it, or gives the one of that name a new password, name and scope.
  public void save(String name, String displayName, String password, List<DivisionCode> scope) {
    if (!add(name, displayName, password, Role.OPERATOR, scope)) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "UPDATE account SET display_name = ? WHERE name = ?", displayName, name));
      password(name, password);
      scope(name, scope);
    }
  }

  /// @return false where there is an account of that name already; nothing is changed then
  public boolean add(
      String name, String displayName, String password, Role role, List<DivisionCode> scope) {
    String hashed = hash.of(password);
    return jdbi.inTransaction(
        handle -> {
          Optional<UUID> id =
              handle
                  .createQuery(
                      "INSERT INTO account (name, display_name, password, role, scope)"
                          + " VALUES (:name, :display, :password, :role, :scope)"
                          + " ON CONFLICT (name) DO NOTHING RETURNING id")
                  .bind("name", name)
                  .bind("display", displayName)
                  .bind("password", hashed)
                  .bind("role", role.name())
                  .bindArray("scope", String.class, codes(scope))
                  .mapTo(UUID.class)
                  .findFirst();
          id.ifPresent(made -> note(handle, made, AccessEvent.What.CREATED, role.name()));
          return id.isPresent();
        });
  }

  /// @return false where there is no such account, as with each of the following
  public boolean password(String name, String password) {
    String hashed = hash.of(password);
    return change(name, "password", hashed, AccessEvent.What.PASSWORD, "", true);
  }

  public boolean role(String name, Role role) {
    return change(name, "role", role.name(), AccessEvent.What.ROLE, role.name(), true);
  }

  public boolean scope(String name, List<DivisionCode> scope) {
    String[] codes = codes(scope).toArray(String[]::new);
    return change(
        name, "scope", codes, AccessEvent.What.SCOPE, String.join(" ", codes(scope)), false);
  }

  public boolean disabled(String name, boolean disabled) {
    AccessEvent.What what = disabled ? AccessEvent.What.DISABLED : AccessEvent.What.ENABLED;
    return change(name, "disabled", disabled, what, "", true);
  }

  private boolean change(
      String name,
      String column,
      Object value,
      AccessEvent.What what,
      String detail,
      boolean endSessions) {
    return jdbi.inTransaction(
        handle -> {
          Optional<UUID> id =
              handle
                  .createQuery(
                      "UPDATE account SET " + column + " = :value WHERE name = :name RETURNING id")
                  .bind("value", value)
                  .bind("name", name)
                  .mapTo(UUID.class)
                  .findFirst();
          if (id.isPresent()) {
            if (endSessions) {
              handle.execute("DELETE FROM session WHERE account = ?", id.get());
            }
            note(handle, id.get(), what, detail);
          }
          return id.isPresent();
        });
  }

  private void note(Handle handle, UUID account, AccessEvent.What what, String detail) {
    log.add(handle, account, what, AccessLog.CONSOLE, detail);
  }

  /// True where there is an account of that name, disabled or not.
  public boolean exists(String name) {
    return list().stream().anyMatch(account -> account.name().equals(name));
  }

  /// All of them by name.
  public List<AccountInfo> list() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, name, display_name, role, scope, disabled FROM account"
                        + " ORDER BY name")
                .map(
                    (row, _) ->
                        new AccountInfo(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            Role.valueOf(row.getString(4)),
                            scope((String[]) row.getArray(5).getArray()),
                            row.getBoolean(6)))
                .list());
  }

  Optional<Account> find(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, display_name, password, role, scope FROM account"
                        + " WHERE name = :name AND NOT disabled")
                .bind("name", name)
                .map(
                    (row, _) ->
                        new Account(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            Role.valueOf(row.getString(4)),
                            scope((String[]) row.getArray(5).getArray())))
                .findFirst());
  }

  static List<DivisionCode> scope(String[] codes) {
    return Arrays.stream(codes).map(DivisionCode::new).toList();
  }

  private static List<String> codes(List<DivisionCode> scope) {
    return scope.stream().map(DivisionCode::code).toList();
  }
}
