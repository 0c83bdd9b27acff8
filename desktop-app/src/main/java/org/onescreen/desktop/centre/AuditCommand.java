package org.onescreen.desktop.centre;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.account.AccessLog.Check;
import org.onescreen.desktop.centre.account.AccessSeal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `packaging/run centre audit`: whether the access record is what was written.
@Command(name = "packaging/run centre audit", mixinStandardHelpOptions = true, sortOptions = false)
final class AuditCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  private final CentreWords words;
  private final @Nullable String databasePassword;
  private final PrintStream out;
  private final PrintStream err;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(names = "--seal", paramLabel = "SEAL", descriptionKey = "centre.audit.option.seal")
  private @Nullable String seal;

  /// @param databasePassword of the environment, for addresses that name none
  AuditCommand(
      CentreWords words, @Nullable String databasePassword, PrintStream out, PrintStream err) {
    this.words = words;
    this.databasePassword = databasePassword;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Optional<AccessSeal> kept = Optional.ofNullable(seal).flatMap(AccessSeal::read);
    if (seal != null && kept.isEmpty()) {
      err.println(words.both("centre.audit.bad-seal", seal));
      return CommandLine.ExitCode.USAGE;
    }
    try (AccountStore open = AccountStore.open(store.data(), store.database(databasePassword))) {
      return say(open.log().check(kept));
    }
  }

  private int say(Check check) {
    return switch (check) {
      case Check.Whole(AccessSeal end) -> {
        out.println(words.both("centre.audit.whole", end));
        yield CommandLine.ExitCode.OK;
      }
      case Check.Broken(var line) -> {
        err.println(words.both("centre.audit.broken", String.valueOf(line.id()), line.at()));
        yield FAILED;
      }
      case Check.CutOff(AccessSeal kept) -> {
        err.println(words.both("centre.audit.cut-off", kept));
        yield FAILED;
      }
    };
  }
}
