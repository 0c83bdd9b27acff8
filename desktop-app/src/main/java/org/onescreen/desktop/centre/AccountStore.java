package org.onescreen.desktop.centre;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.account.AccessLog;
import org.onescreen.desktop.centre.account.Accounts;
import org.onescreen.desktop.centre.account.PasswordHash;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgres;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.secret.OwnerOnly;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.centre.store.Databases;
import org.onescreen.desktop.centre.store.Schema;

/// The accounts of a centre, without its server: over its own PostgreSQL, which may be in use
/// meanwhile, or over the embedded one, which may not.
final class AccountStore implements AutoCloseable {
  private final @Nullable EmbeddedPostgres embedded;
  private final HikariDataSource pool;
  private final AccessLog log;
  private final Accounts accounts;

  private AccountStore(@Nullable EmbeddedPostgres embedded, HikariDataSource pool) {
    this.embedded = embedded;
    this.pool = pool;
    Jdbi jdbi = Jdbi.create(pool);
    this.log = new AccessLog(jdbi, InstantSource.system());
    this.accounts = new Accounts(jdbi, new PasswordHash(), log);
  }

  /// @param data the folder of the embedded database
  /// @param database empty for the embedded one
  /// @throws org.onescreen.desktop.centre.store.StoreException where the database refuses
  static AccountStore open(Path data, Optional<DatabaseLogin> database)
      throws IOException, EmbeddedPostgresException {
    if (database.isPresent()) {
      return over(null, database.get());
    }
    OwnerOnly.folder(data);
    EmbeddedPostgres embedded = EmbeddedPostgres.start(data.resolve("postgres"));
    try {
      return over(embedded, embedded.login(Centre.DATABASE));
    } catch (RuntimeException e) {
      embedded.close();
      throw e;
    }
  }

  private static AccountStore over(@Nullable EmbeddedPostgres embedded, DatabaseLogin login) {
    HikariDataSource pool = Databases.pool(login);
    try {
      Schema.prepare(pool);
      return new AccountStore(embedded, pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  Accounts accounts() {
    return accounts;
  }

  AccessLog log() {
    return log;
  }

  @Override
  public void close() throws EmbeddedPostgresException {
    pool.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
