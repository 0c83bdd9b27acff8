package org.onescreen.desktop.centre.push;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Runs a transaction again where it met another one.
final class Transactions {
  private static final int TRIES = 6;

  /// Serialisation failure, deadlock, and a row that another transaction made at the same moment.
  private static final Set<String> MEETINGS = Set.of("40001", "40P01", "23505");

  private Transactions() {}

  static <R, X extends Exception> R run(Jdbi jdbi, HandleCallback<R, X> work) throws X {
    for (int attempt = 1; ; attempt++) {
      try {
        return jdbi.inTransaction(work);
      } catch (JdbiException e) {
        if (attempt == TRIES || !MEETINGS.contains(sqlState(e))) {
          throw e;
        }
      }
    }
  }

  /// The database's code for what went wrong, or an empty text.
  static String sqlState(JdbiException failure) {
    String state = failure.getCause() instanceof SQLException cause ? cause.getSQLState() : null;
    return state == null ? "" : state;
  }

  /// True where the database will refuse the same data each time it comes.
  static boolean isAboutTheData(String state) {
    return !MEETINGS.contains(state)
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("P0"));
  }
}
