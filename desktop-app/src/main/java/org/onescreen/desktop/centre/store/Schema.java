package org.onescreen.desktop.centre.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.Kind;

/// Brings the database to the state that this program expects.
public final class Schema {
  private static final String SCRIPTS = "classpath:org/onescreen/desktop/centre/schema";

  private Schema() {}

  /// @throws StoreException where the database refuses, or was written by a newer program
  public static void prepare(DataSource database) {
    try {
      Flyway.configure().dataSource(database).locations(SCRIPTS).load().migrate();
      Jdbi jdbi = Jdbi.create(database);
      jdbi.useTransaction(Schema::declareKinds);
      jdbi.useTransaction(h -> ServerIdentity.compare(h.getConnection()));
    } catch (FlywayException | JdbiException | SQLException e) {
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
}
