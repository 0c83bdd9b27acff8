package org.onescreen.desktop.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onescreen.desktop.centre.account.Accounts;
import org.onescreen.desktop.centre.secret.OwnerOnly;
import org.onescreen.desktop.centre.secret.RandomText;
import org.onescreen.desktop.centre.store.RecordStore;

/// The operator's account that comes with the sample. Its password is random and lies in a file
/// that only the owner may read.
///
/// @param name the login
/// @param passwordFile holds the password and a line end
public record DemoAccount(String name, Path passwordFile) {
  private static final String NAME = "demo";
  private static final int PASSWORD_BYTES = 18;

  /// Makes the account where there is none. Where it is there and its password is lost, a database
  /// of our own gets a new one; in somebody else's the account is left alone.
  static Optional<DemoAccount> prepare(
      Path folder, Accounts accounts, RecordStore records, boolean ownDatabase, String displayName)
      throws IOException {
    DemoAccount demo = new DemoAccount(NAME, folder.resolve("demo-password").toAbsolutePath());
    boolean known = accounts.exists(NAME);
    boolean lost = !Files.isRegularFile(demo.passwordFile());
    if (!known || (lost && ownDatabase)) {
      String password = RandomText.of(PASSWORD_BYTES);
      OwnerOnly.write(demo.passwordFile(), password + "\n");
      accounts.save(NAME, displayName, password, records.topDivisions());
      return Optional.of(demo);
    }
    return lost ? Optional.empty() : Optional.of(demo);
  }
}
