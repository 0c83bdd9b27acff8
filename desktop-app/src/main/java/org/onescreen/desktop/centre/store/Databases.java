package org.onescreen.desktop.centre.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;

/// Pools of connections.
public final class Databases {
  private static final int MOST_CONNECTIONS = 10;
  private static final long PATIENCE_MILLIS = 10_000;

  private Databases() {}

  /// @throws StoreException where the database is not there or refuses the login
  public static HikariDataSource pool(DatabaseLogin login) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("centre");
    config.setJdbcUrl(login.url());
    config.setDataSourceProperties(login.properties());
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new StoreException("cannot reach the database " + login, e);
    }
  }
}
