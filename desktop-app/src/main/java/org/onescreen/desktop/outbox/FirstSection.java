package org.onescreen.desktop.outbox;

import java.util.Arrays;
import org.onescreen.desktop.cache.CommandCounts;

/// Which section to begin with: the first that has something in it, the history else.
final class FirstSection {
  private FirstSection() {}

  static Section of(CommandCounts counts) {
    return Arrays.stream(Section.values())
        .filter(section -> section.count(counts) > 0)
        .findFirst()
        .orElse(Section.HISTORY);
  }
}
