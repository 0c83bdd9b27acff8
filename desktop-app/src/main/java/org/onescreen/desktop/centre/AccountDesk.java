package org.onescreen.desktop.centre;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.account.Accounts;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.BadCodeException;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.AccountInfo;
import picocli.CommandLine;

/// Does what [AccountCommand] reads, and says in Chinese and English what came of it.
final class AccountDesk {
  private static final Pattern LOGIN_NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 200;
  private static final int FAILED = 1;

  private final CentreWords words;
  private final PasswordSource passwords;
  private final @Nullable String databasePassword;
  private final PrintStream out;
  private final PrintStream err;

  /// @param databasePassword of the environment, for addresses that name none
  AccountDesk(
      CentreWords words,
      PasswordSource passwords,
      @Nullable String databasePassword,
      PrintStream out,
      PrintStream err) {
    this.words = words;
    this.passwords = passwords;
    this.databasePassword = databasePassword;
    this.out = out;
    this.err = err;
  }

  int add(
      StoreOptions store,
      String name,
      String display,
      Role role,
      List<String> scope,
      @Nullable Path passwordFile)
      throws IOException, EmbeddedPostgresException {
    if (!LOGIN_NAME.matcher(name).matches()) {
      return refuse("centre.account.bad-name", name);
    }
    Optional<List<DivisionCode>> codes = codes(scope);
    if (codes.isEmpty()) {
      return CommandLine.ExitCode.USAGE;
    }
    Optional<String> password = password(name, passwordFile);
    if (password.isEmpty()) {
      return CommandLine.ExitCode.USAGE;
    }
    try (AccountStore open = open(store)) {
      if (!open.accounts().add(name, display, password.get(), role, codes.get())) {
        return refuse("centre.account.exists", name);
      }
    }
    return done("centre.account.added", name);
  }

  int list(StoreOptions store) throws IOException, EmbeddedPostgresException {
    try (AccountStore open = open(store)) {
      for (AccountInfo account : open.accounts().list()) {
        out.println(line(account));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private String line(AccountInfo account) {
    return String.join(
        "\t",
        account.name(),
        account.displayName(),
        account.role().name().toLowerCase(Locale.ROOT),
        account.scope().stream().map(DivisionCode::prefix).collect(Collectors.joining(",")),
        words.usual(account.disabled() ? "centre.account.disabled" : "centre.account.enabled"));
  }

  int change(StoreOptions store, String name, Predicate<Accounts> change)
      throws IOException, EmbeddedPostgresException {
    try (AccountStore open = open(store)) {
      if (!change.test(open.accounts())) {
        return refuse("centre.account.unknown", name);
      }
    }
    return done("centre.account.changed", name);
  }

  int scope(StoreOptions store, String name, List<String> scope)
      throws IOException, EmbeddedPostgresException {
    Optional<List<DivisionCode>> codes = codes(scope);
    return codes.isEmpty()
        ? CommandLine.ExitCode.USAGE
        : change(store, name, accounts -> accounts.scope(name, codes.get()));
  }

  int password(StoreOptions store, String name, @Nullable Path file)
      throws IOException, EmbeddedPostgresException {
    Optional<String> password = password(name, file);
    return password.isEmpty()
        ? CommandLine.ExitCode.USAGE
        : change(store, name, accounts -> accounts.password(name, password.get()));
  }

  private AccountStore open(StoreOptions store) throws IOException, EmbeddedPostgresException {
    return AccountStore.open(store.data(), store.database(databasePassword));
  }

  /// Empty, with the reason told, where it will not do.
  private Optional<String> password(String name, @Nullable Path file) throws IOException {
    Optional<String> password =
        passwords.read(
            file,
            words.usual("centre.account.type-password"),
            words.usual("centre.account.type-again"));
    if (password.isEmpty()) {
      refuse("centre.account.password-not-given");
      return Optional.empty();
    }
    int length = password.get().length();
    if (length < SHORTEST_PASSWORD
        || length > LONGEST_PASSWORD
        || password.get().equalsIgnoreCase(name)) {
      refuse("centre.account.password-weak", SHORTEST_PASSWORD, LONGEST_PASSWORD);
      return Optional.empty();
    }
    return password;
  }

  /// Whole codes or the digits that they begin with. Empty, with the reason told, where one is
  /// none.
  private Optional<List<DivisionCode>> codes(List<String> scope) {
    try {
      return Optional.of(scope.stream().map(String::strip).map(AccountDesk::code).toList());
    } catch (BadCodeException e) {
      refuse("centre.account.bad-scope", String.join(",", scope));
      return Optional.empty();
    }
  }

  private static DivisionCode code(String prefix) {
    int missing = Math.max(0, DivisionCode.LENGTH - prefix.length());
    return new DivisionCode(prefix + "0".repeat(missing));
  }

  private int refuse(String key, Object... args) {
    err.println(words.both(key, args));
    return FAILED;
  }

  private int done(String key, Object... args) {
    out.println(words.both(key, args));
    return CommandLine.ExitCode.OK;
  }
}
