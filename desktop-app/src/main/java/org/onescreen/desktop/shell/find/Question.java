package org.onescreen.desktop.shell.find;

import java.util.Map;

/// What somebody looks for.
///
/// @param typed as it stands in the field
/// @param rows how many are wanted of a kind where that is not [#PAGE]
public record Question(String typed, Map<FoundKind, Integer> rows) {
  /// So many of each kind come first.
  public static final int PAGE = 5;

  public Question {
    rows = Map.copyOf(rows);
  }

  public int rows(FoundKind kind) {
    return rows.getOrDefault(kind, PAGE);
  }

  /// What is typed may be somebody's telephone number, and never reaches a log.
  @Override
  public String toString() {
    return "Question[" + rows + "]";
  }
}
