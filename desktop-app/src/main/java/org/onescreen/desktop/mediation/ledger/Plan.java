package org.onescreen.desktop.mediation.ledger;

import java.util.List;
import org.onescreen.model.mediation.LedgerCase;
import org.onescreen.model.mediation.LedgerResult;

/// What an import would do, before anything is written.
///
/// @param ready the lines that can be taken, in their order
/// @param problems of lines, in the order of their cells; those that are grave keep a line out
/// @param refused how many lines are kept out
/// @param known how many of the ready ones are here already and change nothing
/// @param lines how many lines the table has
record Plan(List<LedgerCase> ready, List<Problem> problems, int refused, int known, int lines) {
  Plan {
    ready = List.copyOf(ready);
    problems = List.copyOf(problems);
  }

  Plan knowing(int already) {
    return new Plan(ready, problems, refused, already, lines);
  }

  /// Cases of before that are closed by this import, though the ledger does not say so.
  long closed() {
    return ready.stream().filter(line -> line.result() == LedgerResult.CLOSED).count();
  }

  long doubts() {
    return problems.stream().filter(p -> !p.grave()).count();
  }
}
