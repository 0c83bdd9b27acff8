package org.onescreen.desktop.cache;

import java.util.List;
import org.onescreen.model.record.Kind;

/// What readers ask of the outbox.
final class CommandSql {
  /// What matters most comes first.
  private static final List<CommandState> WEIGHTS =
      List.of(
          CommandState.CONFLICT,
          CommandState.REFUSED,
          CommandState.PARKED,
          CommandState.WAITING,
          CommandState.SENT);

  private CommandSql() {}

  /// Gives record and state of everything that is not settled.
  static Sql signs(Kind<?> kind) {
    return new Sql()
        .text("SELECT DISTINCT record,state FROM outbox WHERE kind=")
        .value(kind.number())
        .text(" AND NOT handled AND state IN ('WAITING','SENT','REFUSED','CONFLICT','PARKED')");
  }

  static CommandState weightier(CommandState one, CommandState other) {
    return WEIGHTS.indexOf(one) <= WEIGHTS.indexOf(other) ? one : other;
  }

  /// Gives state, whether a person has put it away, and how many.
  static Sql counts() {
    return new Sql().text("SELECT state,handled,count(*) FROM outbox GROUP BY 1,2");
  }

  static Sql items(CommandFilter filter, int limit) {
    Sql sql = new Sql().text("SELECT " + OutboxTable.COLUMNS + " FROM outbox WHERE state IN (");
    String separator = "";
    for (CommandState state : filter.states()) {
      sql.text(separator).value(state.name());
      separator = ",";
    }
    sql.text(")");
    if (!filter.handled()) {
      sql.text(" AND NOT handled");
    }
    return sql.text(" ORDER BY place DESC LIMIT ").value(limit);
  }
}
