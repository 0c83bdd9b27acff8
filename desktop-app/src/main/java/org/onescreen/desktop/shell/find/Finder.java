package org.onescreen.desktop.shell.find;

import java.util.List;
import java.util.function.Consumer;

/// Who is asked while somebody types.
@FunctionalInterface
public interface Finder {
  /// Knows nothing.
  Finder NOTHING =
      (question, answers) -> {
        answers.accept(new Findings(question, List.of(), false));
        return () -> {};
      };

  /// Looks it up, and again when the records change. Waits for nothing.
  ///
  /// @param answers is told on any thread
  /// @return ends it: nothing is told afterwards
  Runnable look(Question question, Consumer<Findings> answers);
}
