package org.onescreen.desktop.centre.store;

import org.onescreen.model.record.Priority;

/// The number of a priority class in the database, where the lowest comes first.
public final class PriorityNumber {
  private PriorityNumber() {}

  public static int of(Priority priority) {
    return switch (priority) {
      case RULES -> -1;
      case URGENT -> 0;
      case WORK -> 1;
      case REFERENCE -> 2;
      case HISTORY -> 3;
    };
  }

  /// @throws IllegalArgumentException where no class has the number
  public static Priority read(int number) {
    for (Priority priority : Priority.values()) {
      if (of(priority) == number) {
        return priority;
      }
    }
    throw new IllegalArgumentException("no priority class " + number);
  }
}
