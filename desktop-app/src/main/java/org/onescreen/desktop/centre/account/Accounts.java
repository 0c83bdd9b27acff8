package org.onescreen.desktop.centre.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.onescreen.model.region.DivisionCode;

/// The accounts of the centre.
///
/// Safe for use by many threads.
public final class Accounts {
  private final Jdbi jdbi;
  private final PasswordHash hash;

  public Accounts(Jdbi jdbi, PasswordHash hash) {
    this.jdbi = jdbi;
    this.hash = hash;
  }

  /// An account as it stands in the database.
  record Account(UUID id, String displayName, String password, List<DivisionCode> scope) {}

  /// Makes the account, or gives the one of that name a new password, name and scope; its sessions
  /// end.
  public void save(String name, String displayName, String password, List<DivisionCode> scope) {
    String hashed = hash.of(password);
    jdbi.useTransaction(
        handle -> {
          UUID id =
              handle
                  .createQuery(
                      "INSERT INTO account (name, display_name, password, scope)"
                          + " VALUES (:name, :display, :password, :scope)"
                          + " ON CONFLICT (name) DO UPDATE SET display_name = excluded.display_name,"
                          + " password = excluded.password, scope = excluded.scope RETURNING id")
                  .bind("name", name)
                  .bind("display", displayName)
                  .bind("password", hashed)
                  .bindArray("scope", String.class, codes(scope))
                  .mapTo(UUID.class)
                  .one();
          handle.execute("DELETE FROM session WHERE account = ?", id);
        });
  }

  /// True where there is an account of that name, disabled or not.
  public boolean exists(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT EXISTS (SELECT FROM account WHERE name = :name)")
                .bind("name", name)
                .mapTo(Boolean.class)
                .one());
  }

  Optional<Account> find(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, display_name, password, scope FROM account"
                        + " WHERE name = :name AND NOT disabled")
                .bind("name", name)
                .map(
                    (row, _) ->
                        new Account(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            scope((String[]) row.getArray(4).getArray())))
                .findFirst());
  }

  static List<DivisionCode> scope(String[] codes) {
    return Arrays.stream(codes).map(DivisionCode::new).toList();
  }

  private static List<String> codes(List<DivisionCode> scope) {
    return scope.stream().map(DivisionCode::code).toList();
  }
}
