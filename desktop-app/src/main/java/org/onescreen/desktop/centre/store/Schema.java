package org.onescreen.desktop.centre.store;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the database to the state that this program expects.
public final class Schema {
  private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
  private static final String SCRIPTS = "classpath:org/onescreen/desktop/centre/schema";

  private Schema() {}

  /// @throws StoreException where the database refuses, or was written by a newer program
  public static void prepare(DataSource database) {
    try {
      Flyway.configure().dataSource(database).locations(SCRIPTS).load().migrate();
      Jdbi jdbi = Jdbi.create(database);
      jdbi.useTransaction(Schema::declareKinds);
      jdbi.useTransaction(Schema::noticeAnotherServer);
    } catch (FlywayException | JdbiException e) {
      throw new StoreException("cannot prepare the database", e);
    }
  }

  private static void declareKinds(Handle handle) {
    for (Kind<?> kind : Catalogue.KINDS) {
      int moved =
          handle
              .createUpdate(
                  "UPDATE kind SET priority = :priority WHERE number = :number"
                      + " AND priority <> :priority")
              .bind("number", kind.number())
              .bind("priority", PriorityNumber.of(kind.priority()))
              .execute();
      if (moved > 0) {
        // The trigger then finds each row its new bucket.
        handle.execute("UPDATE record SET ver = ver WHERE kind = ?", kind.number());
      }
      handle.execute(
          "INSERT INTO kind (number, name, priority) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          kind.number(),
          kind.name(),
          PriorityNumber.of(kind.priority()));
    }
  }

  /// A dump that was loaded into another server, or a server that was set back to an earlier time,
  /// has another identity than the one that was noted: no cursor of the old life holds.
  private static void noticeAnotherServer(Handle handle) {
    if (!mayReadIdentity(handle)) {
      LOG.warn("this role may not read the server's identity: a restored dump goes unnoticed");
      return;
    }
    int renewed =
        handle
            .createUpdate(
                "UPDATE sync_meta SET epoch = :epoch, sysid = s.system_identifier,"
                    + " timeline = c.timeline_id"
                    + " FROM pg_control_system() s, pg_control_checkpoint() c"
                    + " WHERE (sysid, timeline) IS DISTINCT FROM"
                    + " (s.system_identifier, c.timeline_id)")
            .bind("epoch", UUID.randomUUID())
            .execute();
    if (renewed > 0) {
      LOG.info("a new epoch begins");
    }
  }

  private static boolean mayReadIdentity(Handle handle) {
    return handle
        .createQuery(
            "SELECT has_function_privilege('pg_control_system()', 'execute')"
                + " AND has_function_privilege('pg_control_checkpoint()', 'execute')")
        .mapTo(Boolean.class)
        .one();
  }
}
