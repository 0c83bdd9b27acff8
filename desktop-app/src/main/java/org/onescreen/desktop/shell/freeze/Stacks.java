package org.onescreen.desktop.shell.freeze;

import java.util.Comparator;
import java.util.Map;

/// All stacks as text: the FX thread first, then the one that renders, then the rest by name.
final class Stacks {
  private static final String FX = "JavaFX Application Thread";
  private static final String RENDERER = "QuantumRenderer";

  private Stacks() {}

  static String now() {
    StringBuilder text = new StringBuilder();
    Thread.getAllStackTraces().entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Thread, StackTraceElement[]> entry) -> rank(entry.getKey()))
                .thenComparing(entry -> entry.getKey().getName()))
        .forEach(entry -> append(text, entry.getKey(), entry.getValue()));
    return text.toString();
  }

  private static int rank(Thread thread) {
    if (thread.getName().equals(FX)) {
      return 0;
    }
    return thread.getName().startsWith(RENDERER) ? 1 : 2;
  }

  private static void append(StringBuilder text, Thread thread, StackTraceElement[] stack) {
    text.append('"').append(thread.getName()).append("\" ").append(thread.getState()).append('\n');
    for (StackTraceElement frame : stack) {
      text.append("    at ").append(frame).append('\n');
    }
  }
}
