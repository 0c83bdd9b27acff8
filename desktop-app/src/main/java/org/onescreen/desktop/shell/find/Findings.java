package org.onescreen.desktop.shell.find;

import java.util.List;

/// The answer to a [Question].
///
/// @param groups those in which there is something
/// @param failed true where it could not be looked up
public record Findings(Question question, List<FoundGroup> groups, boolean failed) {
  public Findings {
    groups = List.copyOf(groups);
  }

  public static Findings failed(Question question) {
    return new Findings(question, List.of(), true);
  }
}
