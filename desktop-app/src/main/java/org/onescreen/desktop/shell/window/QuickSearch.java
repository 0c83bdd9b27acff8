package org.onescreen.desktop.shell.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Latest;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.find.Finder;
import org.onescreen.desktop.shell.find.Findings;
import org.onescreen.desktop.shell.find.FoundGroup;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.desktop.shell.find.Question;

/// Asks as somebody types, and takes only the answer to what was asked last. On the FX thread.
final class QuickSearch {
  private final Finder finder;
  private final Latest<Findings> latest;
  private final Runnable changed;
  private final Map<FoundKind, Integer> rows = new EnumMap<>(FoundKind.class);
  private Runnable end = () -> {};
  private @Nullable Question asked;
  private @Nullable Findings answer;

  /// @param changed is called when there is something else to show
  QuickSearch(Finder finder, UiThread ui, Runnable changed) {
    this.finder = finder;
    this.changed = changed;
    this.latest = new Latest<>(ui, this::answered);
  }

  void type(String typed) {
    rows.clear();
    ask(typed);
  }

  void more(FoundKind kind) {
    Question question = asked;
    if (question != null) {
      rows.put(kind, question.rows(kind) + 2 * Question.PAGE);
      ask(question.typed());
    }
  }

  private void ask(String typed) {
    end();
    if (typed.isBlank()) {
      answer = null;
    } else {
      Question question = new Question(typed, rows);
      asked = question;
      end = finder.look(question, latest);
    }
    changed.run();
  }

  private void answered(Findings findings) {
    if (findings.question().equals(asked)) {
      answer = findings;
      changed.run();
    }
  }

  /// True until the answer to what was asked last is there.
  boolean waits() {
    Findings last = answer;
    return asked != null && (last == null || !last.question().equals(asked));
  }

  boolean failed() {
    return answer != null && answer.failed();
  }

  /// What was found last, which is about what was typed before as long as this [#waits()].
  List<FoundGroup> groups() {
    return answer == null ? List.of() : answer.groups();
  }

  void end() {
    end.run();
    end = () -> {};
    asked = null;
  }
}
