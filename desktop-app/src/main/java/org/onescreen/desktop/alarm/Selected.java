package org.onescreen.desktop.alarm;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps the same alarm chosen when the list is drawn anew.
final class Selected {
  private Selected() {}

  static @Nullable UUID id(@Nullable AlarmLine line) {
    return line == null ? null : line.id();
  }

  static void again(List<AlarmLine> lines, @Nullable UUID chosen, Consumer<AlarmLine> select) {
    lines.stream().filter(line -> line.id().equals(chosen)).findFirst().ifPresent(select);
  }
}
