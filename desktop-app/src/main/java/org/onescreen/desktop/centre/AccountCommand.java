package org.onescreen.desktop.centre;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the command line of whoever administers accounts may say. Each returns an exit code.
@Command(
    name = "packaging/run centre account",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class AccountCommand {
  private static final String NAME = "NAME";
  private static final String NAME_KEY = "centre.account.option.name";

  private final AccountDesk desk;

  AccountCommand(AccountDesk desk) {
    this.desk = desk;
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = NAME, descriptionKey = NAME_KEY) String name,
      @Option(
              names = "--display",
              paramLabel = "TEXT",
              descriptionKey = "centre.account.option.display")
          @Nullable String display,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              required = true,
              descriptionKey = "centre.account.option.role")
          Role role,
      @Option(
              names = "--scope",
              paramLabel = "CODE",
              split = ",",
              required = true,
              descriptionKey = "centre.account.option.scope")
          List<String> scope,
      @Option(
              names = "--password-file",
              paramLabel = "FILE",
              descriptionKey = "centre.account.option.password-file")
          @Nullable Path file)
      throws Exception {
    return desk.add(store, name, display == null ? name : display, role, scope, file);
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin StoreOptions store) throws Exception {
    return desk.list(store);
  }

  @Command(name = "role", mixinStandardHelpOptions = true)
  int role(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = NAME, descriptionKey = NAME_KEY) String name,
      @Parameters(paramLabel = "ROLE", descriptionKey = "centre.account.option.role") Role role)
      throws Exception {
    return desk.change(store, name, accounts -> accounts.role(name, role));
  }

  @Command(name = "scope", mixinStandardHelpOptions = true)
  int scope(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = NAME, descriptionKey = NAME_KEY) String name,
      @Parameters(
              paramLabel = "CODE",
              split = ",",
              arity = "1..*",
              descriptionKey = "centre.account.option.scope")
          List<String> scope)
      throws Exception {
    return desk.scope(store, name, scope);
  }

  @Command(name = "password", mixinStandardHelpOptions = true)
  int password(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = NAME, descriptionKey = NAME_KEY) String name,
      @Option(
              names = "--password-file",
              paramLabel = "FILE",
              descriptionKey = "centre.account.option.password-file")
          @Nullable Path file)
      throws Exception {
    return desk.password(store, name, file);
  }

  @Command(name = "disable", mixinStandardHelpOptions = true)
  int disable(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = NAME, descriptionKey = NAME_KEY) String name)
      throws Exception {
    return desk.change(store, name, accounts -> accounts.disabled(name, true));
  }

  @Command(name = "enable", mixinStandardHelpOptions = true)
  int enable(
      @Mixin StoreOptions store,
      @Parameters(paramLabel = NAME, descriptionKey = NAME_KEY) String name)
      throws Exception {
    return desk.change(store, name, accounts -> accounts.disabled(name, false));
  }
}
