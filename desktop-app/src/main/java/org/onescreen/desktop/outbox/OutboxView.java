package org.onescreen.desktop.outbox;

import java.util.List;
import org.onescreen.desktop.cache.CommandCounts;

/// The list at one moment.
record OutboxView(CommandCounts counts, Section section, List<OutboxLine> lines) {
  OutboxView {
    lines = List.copyOf(lines);
  }
}
